package org.alongside.incident.detail;

import java.time.Instant;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;

/** A fact with who noted it and when. */
public record Noted<E extends AlongsideEvent>(
        int version,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        TimeQuality timeQuality,
        String person,
        Role role,
        String agency,
        Origin origin,
        E fact) {
    /** A fact of the log with what its envelope says. */
    static <E extends AlongsideEvent> Noted<E> of(Envelope envelope, E fact) {
        return new Noted<>(
                envelope.version(),
                envelope.type(),
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.timeQuality(),
                envelope.actor().person(),
                envelope.actor().role(),
                envelope.actor().agency(),
                envelope.origin(),
                fact);
    }
}
