package org.alongside.eventsourcing.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The last events of the log in memory, so that followers need no query for what this replica just committed. It only
 * saves work: whatever is not here is read from the database.
 */
public final class LogTail {
    /** How often the real head is asked for, which is how writes of other replicas are seen. */
    public static final int POLL_MILLIS = 100;

    private static final int KEPT_MAX = 2_048;

    private final ConcurrentSkipListMap<Long, Recorded> recent = new ConcurrentSkipListMap<>();
    private final AtomicLong knownHead = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void committed(List<Recorded> events) {
        events.forEach(event -> recent.put(event.position(), event));
        while (recent.size() > KEPT_MAX) {
            recent.pollFirstEntry();
        }
        if (!events.isEmpty()) {
            sawHead(events.getLast().position());
        }
    }

    void sawHead(long position) {
        if (knownHead.getAndAccumulate(position, Math::max) < position) {
            listeners.forEach(Runnable::run);
        }
    }

    long knownHead() {
        return knownHead.get();
    }

    void onMoved(Runnable moved) {
        listeners.add(moved);
    }

    /** The unbroken run of remembered events right after {@code after}; empty when the next one is not remembered. */
    List<Recorded> after(long after, int limit) {
        var run = new ArrayList<Recorded>();
        for (var entry : recent.tailMap(after, false).entrySet()) {
            if (run.size() == limit || entry.getKey() != after + run.size() + 1) {
                break;
            }
            run.add(entry.getValue());
        }
        return run;
    }
}
