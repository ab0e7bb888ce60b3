package org.alongside.eventsourcing.time;

import java.time.Instant;

/** The one clock that decisions, timers and {@code recordedAt} read. It never runs backwards. */
public interface BusinessClock {
    /** The moment now, UTC, in microseconds. */
    Instant now();
}
