/** How a decision is written: pure functions from state and command to events, timers or a refusal. */
@NullMarked
package org.alongside.eventsourcing.decide;

import org.jspecify.annotations.NullMarked;
