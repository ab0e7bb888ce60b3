package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Events that could not be handled, with the ones that wait behind them. */
public interface ParkedEvents {
    /** Up to {@code limit} of them in order of follower and place, after the given ones; empty texts for the first. */
    Uni<List<ParkedEvent>> after(String follower, String place, int limit);

    /** Takes everything parked under a key up again, in order; answers how many events that is. */
    Uni<Integer> replay(String follower, String key);

    /**
     * One parked event; its content is not shown.
     *
     * @param follower who could not handle it
     * @param key what waits behind it: events of the same key
     * @param place position in the log, or topic, partition and offset
     * @param reason why, without personal data
     */
    record ParkedEvent(String follower, String key, String place, String reason, Instant parkedAt) {}
}
