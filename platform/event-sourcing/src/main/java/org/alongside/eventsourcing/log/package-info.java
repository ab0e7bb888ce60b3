/** The log of one service: everything it decided and heard, in one contiguous order. */
@NullMarked
package org.alongside.eventsourcing.log;

import org.jspecify.annotations.NullMarked;
