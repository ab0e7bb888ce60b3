/** Speaks with a running system through its public API, as anybody with a sign-in could. */
@NullMarked
package org.alongside.simulator.client;

import org.jspecify.annotations.NullMarked;
