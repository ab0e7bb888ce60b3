/** Brings history and exercises into a running system through its public API. */
@NullMarked
package org.alongside.simulator;

import org.jspecify.annotations.NullMarked;
