package org.alongside.eventsourcing.follow;

import java.util.List;
import org.alongside.eventsourcing.log.Recorded;

/**
 * Some events that follow on each other in the log.
 *
 * @param cursor the stored cursor, at or before the first of them
 * @param events in order, at least one
 */
public record Batch(Cursor cursor, List<Recorded> events) {
    /** Position of the last event: where the cursor goes. */
    public long lastPosition() {
        return events.getLast().position();
    }
}
