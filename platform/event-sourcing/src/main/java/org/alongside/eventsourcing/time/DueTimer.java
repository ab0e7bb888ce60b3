package org.alongside.eventsourcing.time;

import java.util.UUID;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.log.TimerOccurrence;
import org.jspecify.annotations.Nullable;

/**
 * A timer whose time has come or soon comes.
 *
 * @param last envelope of the last event of its stream, whose origin, force and district its command inherits
 */
record DueTimer(
        TimerOccurrence occurrence,
        String stream,
        String name,
        @Nullable Envelope last) {

    String category() {
        return stream.substring(0, slash());
    }

    UUID aggregateId() {
        return UUID.fromString(stream.substring(slash() + 1));
    }

    /** The part of its stream's name under which it is parked, as events are. */
    String key() {
        return stream.substring(stream.indexOf('/') + 1);
    }

    private int slash() {
        int slash = stream.indexOf('/');
        if (slash < 0) {
            throw new IllegalStateException("timer " + name + " belongs to no stream");
        }
        return slash;
    }
}
