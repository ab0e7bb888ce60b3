package org.alongside.eventsourcing.time;

/** The clock was not moved; the message says why. */
public final class ClockRefused extends RuntimeException {
    ClockRefused(String reason) {
        super(reason);
    }
}
