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
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.testkit.TestTokens;

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
        var entry = EventCatalogue.published().entry(event.getClass());
        var stream = entry.streamCategory() + "/" + id;
        var at = Instant.now();
        var envelope = new Envelope(
                UUID.randomUUID(),
                entry.type(),
                entry.version(),
                stream,
                versions.merge(stream, 1, Integer::sum),
                at,
                at,
                TimeQuality.TYPED,
                Actor.system("test"),
                UUID.randomUUID(),
                null,
                null,
                origin,
                Controller.POLICE,
                "TEST",
                Sensitivity.OFFICIAL,
                List.of(),
                TestTokens.FORCE,
                TestTokens.DISTRICT,
                null);
        var payload = codec.write(event, _ -> {
            throw new IllegalStateException("nothing is sealed here");
        });
        var stored = log.append(Append.of(
                        List.of(new NewEvent(envelope, payload, entry.topic().topicName()))))
                .await()
                .atMost(LIMIT);
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
