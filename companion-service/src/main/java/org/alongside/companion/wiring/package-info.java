/** What the service is made of. */
@NullMarked
package org.alongside.companion.wiring;

import org.jspecify.annotations.NullMarked;
