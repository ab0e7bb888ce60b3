package org.alongside.cases.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.testkit.TestEvent;

/** Puts events into the log as other services would have told of them. */
@ApplicationScoped
class Heard {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private static final Instant AT = Instant.parse("2025-03-03T10:00:00Z");

    private final EventLog log;
    private final EventCodec codec;

    Heard(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** One event of a stream nobody told of before; answers its position. */
    long from(UUID id, Origin origin, AlongsideEvent event) {
        return from(id, 1, origin, event);
    }

    long from(UUID id, int version, Origin origin, AlongsideEvent event) {
        var told = TestEvent.of(id, version, AT, event).from(origin).received(codec);
        var stored = log.append(Append.of(List.of(told))).await().atMost(LIMIT);
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
