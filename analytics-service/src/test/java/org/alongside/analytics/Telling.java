package org.alongside.analytics;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.testkit.TestEvent;

/** What other services would tell: events with the envelopes of their contracts, stream by stream without gaps. */
public final class Telling {
    private final String force;
    private final Origin origin;
    private final Map<String, Integer> versions = new HashMap<>();

    public Telling(String force, Origin origin) {
        this.force = force;
        this.origin = origin;
    }

    /** The next event of its stream. */
    public TestEvent<?> told(UUID id, Instant at, AlongsideEvent event) {
        var category = EventCatalogue.published().entry(event.getClass()).streamCategory();
        int version = versions.merge(category + "/" + id, 1, Integer::sum);
        return TestEvent.of(id, version, at, event).from(origin).in(force);
    }
}
