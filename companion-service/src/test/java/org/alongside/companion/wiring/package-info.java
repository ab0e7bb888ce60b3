/** Going back and forth. */
@NullMarked
package org.alongside.companion.wiring;

import org.jspecify.annotations.NullMarked;
