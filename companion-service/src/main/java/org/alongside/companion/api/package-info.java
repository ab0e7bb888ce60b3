/** What operators see of it. */
@NullMarked
package org.alongside.companion.api;

import org.jspecify.annotations.NullMarked;
