package org.alongside.eventsourcing.log;

import java.time.Instant;
import org.alongside.contracts.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in this service's log.
 *
 * @param position place in the log, from 1, contiguous over decided and received events
 * @param envelope what every event carries
 * @param payload JSON text with personal data sealed
 * @param source topic it was received from, or null when this service decided it
 * @param loggedAt when it was recorded or received here, business clock
 */
public record Recorded(
        long position,
        Envelope envelope,
        String payload,
        @Nullable String source,
        Instant loggedAt) implements Written {

    /** Whether this service decided it (and so must publish it). */
    public boolean isLocal() {
        return source == null;
    }
}
