package org.alongside.incident.detail;

import java.util.Set;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/** One event of an incident, as it happened or became known. */
public record TimelineEntry(
        String recordId,
        String force,
        Noted<IncidentEvent> entry,
        @Nullable Set<String> restrictedTo) implements Guarded {
    static TimelineEntry of(Fact<IncidentEvent> fact, Envelope first, @Nullable Set<String> restrictedTo) {
        var envelope = fact.recorded().envelope();
        return new TimelineEntry(
                first.key() + "/" + envelope.version(), first.force(), Noted.of(envelope, fact.event()), restrictedTo);
    }
}
