package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;

/** Says which rows of a view went on between two positions, so that a screen is told of these and no others. */
public final class ViewChanges {
    /** Events looked through for one answer; who is further behind reads the whole view, which costs less. */
    public static final int EVENTS_MAX = 2_000;

    private final EventLog log;
    private final ViewPositions positions;
    private final Map<String, Reader> readers;

    public ViewChanges(EventLog log, EventCodec codec, ViewPositions positions, List<View<?>> views) {
        this.log = log;
        this.positions = positions;
        this.readers =
                views.stream().collect(Collectors.toUnmodifiableMap(View::name, view -> new Reader(view, codec)));
    }

    /**
     * Keys of the rows that the events after {@code from} up to {@code to} went into. Rows that were changed out of the
     * order of positions are not among them, see {@link #onMended}.
     *
     * @param to not past the head, and at most {@link #EVENTS_MAX} after {@code from}
     */
    public Uni<Set<Object>> between(String view, long from, long to) {
        if (to - from > EVENTS_MAX) {
            throw new IllegalArgumentException(to - from + " events are too many");
        }
        return collect(reader(view), from, to, new HashSet<>());
    }

    private Reader reader(String view) {
        var reader = readers.get(view);
        if (reader == null) {
            throw new IllegalArgumentException("this service has no view " + view);
        }
        return reader;
    }

    private Uni<Set<Object>> collect(Reader reader, long from, long to, Set<Object> keys) {
        if (from >= to) {
            return Uni.createFrom().item(keys);
        }
        return log.after(from, (int) (to - from)).chain(events -> {
            events.forEach(event -> keys.addAll(keysOf(reader, event)));
            return collect(reader, lastOf(events, from), to, keys);
        });
    }

    private static Set<?> keysOf(Reader reader, Recorded event) {
        return reader.read(event) instanceof Reading.Touching touching ? touching.keys() : Set.of();
    }

    private static long lastOf(List<Recorded> events, long from) {
        if (events.isEmpty()) {
            throw new IllegalStateException("the log has no event at position " + (from + 1));
        }
        return events.getLast().position();
    }

    /**
     * Runs {@code moved} whenever a view that is kept up to date in this process may have gone on. It must not block.
     */
    public void onMoved(Runnable moved) {
        positions.onMoved(moved);
    }

    /**
     * Tells the name of a view some row of which was changed in this process out of the order of positions: by a parked
     * event that was replayed, or by a rebuild.
     */
    public void onMended(Consumer<String> mended) {
        positions.onMended(mended);
    }
}
