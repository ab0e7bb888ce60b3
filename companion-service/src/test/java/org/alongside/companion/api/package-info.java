/** Showing. */
@NullMarked
package org.alongside.companion.api;

import org.jspecify.annotations.NullMarked;
