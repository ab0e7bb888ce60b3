/** The business clock and durable timers. */
@NullMarked
package org.alongside.eventsourcing.time;

import org.jspecify.annotations.NullMarked;
