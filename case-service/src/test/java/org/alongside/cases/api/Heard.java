package org.alongside.cases.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.testkit.TestTokens;

/** Puts events into the log as other services would have told of them. */
@ApplicationScoped
class Heard {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private final EventLog log;
    private final EventCodec codec;

    Heard(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** One event of a stream nobody told of before; answers its position. */
    long from(String topic, String category, UUID id, Origin origin, AlongsideEvent event) {
        return from(topic, category, id, 1, origin, event);
    }

    long from(String topic, String category, UUID id, int version, Origin origin, AlongsideEvent event) {
        var at = Instant.parse("2025-03-03T10:00:00Z");
        var type = codec.typeOf(event);
        var envelope = new Envelope(
                UUID.randomUUID(),
                type.name(),
                type.version(),
                category + "/" + id,
                version,
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
        var stored = log.append(Append.of(List.of(new NewEvent(envelope, payload, topic))))
                .await()
                .atMost(LIMIT);
        return ((AppendResult.Stored) stored).lastPosition();
    }

    /** What the last event of a type in a stream says. */
    String last(String stream, String type) {
        return log.stream(stream, 0).await().atMost(LIMIT).stream()
                .filter(recorded -> recorded.envelope().type().equals(type))
                .reduce((_, later) -> later)
                .orElseThrow()
                .payload();
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
