/** Keeps every command a running system has acknowledged, so that it can be held to its word. */
@NullMarked
package org.alongside.simulator.ledger;

import org.jspecify.annotations.NullMarked;
