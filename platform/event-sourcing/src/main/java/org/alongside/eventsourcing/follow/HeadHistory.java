package org.alongside.eventsourcing.follow;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongSupplier;

/**
 * When the log's head was seen where, in real time: how long an event has been waiting is told from this and not from
 * the business clock, which a local installation may run at another speed.
 */
final class HeadHistory {
    private static final long SPACING_NANOS = Duration.ofMillis(100).toNanos();

    /** Ten minutes of a head that moves all the time; who waits longer is told to wait at least that long. */
    private static final int KEPT_MAX = 6_000;

    private final LongSupplier nanoTime;
    private final ConcurrentSkipListMap<Long, Long> seenAt = new ConcurrentSkipListMap<>();

    HeadHistory(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void saw(long head) {
        long now = nanoTime.getAsLong();
        var last = seenAt.lastEntry();
        if (last == null || (last.getKey() < head && now - last.getValue() >= SPACING_NANOS)) {
            seenAt.put(head, now);
        }
        if (seenAt.size() > KEPT_MAX) {
            seenAt.pollFirstEntry();
        }
    }

    /** For how long it has been known here that there is an event after {@code position}. */
    Duration waitingSince(long position) {
        var firstAhead = seenAt.higherEntry(position);
        return firstAhead == null
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - firstAhead.getValue()));
    }
}
