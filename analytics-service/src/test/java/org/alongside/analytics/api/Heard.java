package org.alongside.analytics.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.alongside.analytics.Telling.Told;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.EventCodec;

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
    long of(List<Told> told) {
        var events = told.stream().map(this::received).toList();
        var stored = log.append(Append.of(events)).await().atMost(LIMIT);
        return ((AppendResult.Stored) stored).lastPosition();
    }

    private NewEvent received(Told told) {
        return new NewEvent(
                told.envelope(),
                codec.write(told.event(), _ -> {
                    throw new IllegalStateException("nothing is sealed here");
                }),
                told.entry().topic().topicName());
    }
}
