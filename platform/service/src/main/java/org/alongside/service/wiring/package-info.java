/** How one service's log, followers, keys, clock and timers are put together and started. */
@NullMarked
package org.alongside.service.wiring;

import org.jspecify.annotations.NullMarked;
