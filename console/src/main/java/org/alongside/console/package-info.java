/** The control room's screens: who is signed in, and the board as dispatch-service tells it. */
@NullMarked
package org.alongside.console;

import org.jspecify.annotations.NullMarked;
