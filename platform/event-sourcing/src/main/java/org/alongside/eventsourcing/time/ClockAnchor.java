package org.alongside.eventsourcing.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where business time stood at a moment of real time, and how fast it has run since.
 *
 * @param rate business seconds per real second; 0 stands still, 1 is ordinary life
 */
record ClockAnchor(Instant real, Instant business, double rate) {

    /** Business time at a moment of real time, in microseconds. */
    Instant at(Instant moment) {
        long micros = ChronoUnit.MICROS.between(real, moment);
        return business.plus(rate == 1 ? micros : (long) (micros * rate), ChronoUnit.MICROS);
    }

    /** The real moment at which business time reaches {@code moment}; only for a clock that runs. */
    Instant realAt(Instant moment) {
        long micros = ChronoUnit.MICROS.between(business, moment);
        return real.plus(rate == 1 ? micros : (long) Math.ceil(micros / rate), ChronoUnit.MICROS);
    }

    boolean runs() {
        return rate > 0;
    }
}
