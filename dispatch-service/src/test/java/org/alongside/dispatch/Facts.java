package org.alongside.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.testkit.TestEvent;

/** Events as they stand in a log. */
public final class Facts {
    /** When all of it happens. */
    public static final Instant NOW = Instant.parse("2025-02-28T20:18:00Z");

    private Facts() {}

    /** An event of an aggregate's stream at a version. */
    public static <E extends AlongsideEvent> Fact<E> fact(UUID id, int version, E event) {
        return TestEvent.of(id, version, NOW, event).fact();
    }
}
