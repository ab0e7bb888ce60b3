package org.alongside.analytics;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;

/** What other services would tell: events with the envelopes of their contracts, stream by stream without gaps. */
public final class Telling {
    private final String force;
    private final Origin origin;
    private final Map<String, Integer> versions = new HashMap<>();

    public Telling(String force, Origin origin) {
        this.force = force;
        this.origin = origin;
    }

    /** An event with its envelope. */
    public record Told(Envelope envelope, EventEntry entry, AlongsideEvent event) {}

    /** The next event of its stream. */
    public Told told(UUID id, Instant at, AlongsideEvent event) {
        var entry = EventCatalogue.published().entry(event.getClass());
        var stream = entry.streamCategory() + "/" + id;
        return new Told(
                new Envelope(
                        UUID.randomUUID(),
                        entry.type(),
                        entry.version(),
                        stream,
                        versions.merge(stream, 1, Integer::sum),
                        at,
                        at,
                        TimeQuality.TYPED,
                        Actor.system("test"),
                        id,
                        null,
                        null,
                        origin,
                        entry.controller(),
                        "TEST",
                        Sensitivity.OFFICIAL,
                        List.of(),
                        force,
                        "WIGAN",
                        null),
                entry,
                event);
    }
}
