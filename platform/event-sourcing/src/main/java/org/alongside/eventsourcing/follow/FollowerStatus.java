package org.alongside.eventsourcing.follow;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a follower is doing, measured against the real head of the log.
 *
 * @param position last position it has handled
 * @param lag events between it and the head
 * @param oldestWaiting real time for which the oldest unhandled event has been known to this replica; zero without lag
 * @param leading whether this replica runs it
 * @param lastError what it failed with last, or null while all is well; only known to the replica that runs it
 * @param failingSince real time of the first failure since the last success, or null
 * @param parkedKeys keys that wait for an operator
 */
public record FollowerStatus(
        String name,
        long position,
        long lag,
        Duration oldestWaiting,
        boolean leading,
        @Nullable String lastError,
        @Nullable Instant failingSince,
        long parkedKeys) {}
