package org.alongside.eventsourcing.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event or record that could not be handled and waits for an operator, or waits behind such a one.
 *
 * @param follower who could not handle it
 * @param key what later events of wait behind it
 * @param place its log position, or topic-partition-offset of a record that never became an event
 * @param reason why, without personal data
 * @param parkedAt real time
 * @param raw headers and value of a record that never became an event, as JSON; null for an event of the log
 */
public record Parked(
        String follower,
        String key,
        String place,
        String reason,
        Instant parkedAt,
        @Nullable String raw) {

    /** Reason of what is itself in order but must not overtake. */
    public static final String BEHIND = "waits behind an earlier one of its key";

    /** Order among the parked of one follower and key: the number its place ends with. */
    public long order() {
        return Long.parseLong(place.substring(place.lastIndexOf('-') + 1));
    }
}
