/** A small control system to test against. */
@NullMarked
package org.alongside.companion.standin;

import org.jspecify.annotations.NullMarked;
