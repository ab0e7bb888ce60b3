package org.alongside.car.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.testkit.TestEvent;

/** Puts events into the log as other services would have told of them. */
@ApplicationScoped
class Heard {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private final EventLog log;
    private final EventCodec codec;
    private final Map<String, Integer> versions = new HashMap<>();

    Heard(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    void live(UUID id, AlongsideEvent event) {
        tell(id, Origin.LIVE, event);
    }

    void imported(UUID id, AlongsideEvent event) {
        tell(id, Origin.IMPORTED, event);
    }

    private void tell(UUID id, Origin origin, AlongsideEvent event) {
        var category = EventCatalogue.published().entry(event.getClass()).streamCategory();
        int version = versions.merge(category + "/" + id, 1, Integer::sum);
        var told = TestEvent.of(id, version, Instant.now(), event).from(origin).received(codec);
        var stored = log.append(Append.of(List.of(told))).await().atMost(LIMIT);
        if (!(stored instanceof AppendResult.Stored)) {
            throw new AssertionError("not stored: " + stored);
        }
    }

    /** Waits until something has followed, and fails when it does not. */
    static void awaitUntil(String what, BooleanSupplier happened) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain: " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
