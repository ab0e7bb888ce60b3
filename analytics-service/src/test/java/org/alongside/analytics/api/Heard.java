package org.alongside.analytics.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.testkit.TestEvent;

/** Puts events into the log as the inbox would have received them. */
@ApplicationScoped
class Heard {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final EventLog log;
    private final EventCodec codec;

    Heard(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** All of them at once; answers the position of the last. */
    long of(List<TestEvent<?>> told) {
        var events = told.stream().map(event -> event.received(codec)).toList();
        var stored = log.append(Append.of(events)).await().atMost(LIMIT);
        return ((AppendResult.Stored) stored).lastPosition();
    }
}
