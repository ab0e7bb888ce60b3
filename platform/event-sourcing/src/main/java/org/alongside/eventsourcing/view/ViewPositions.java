package org.alongside.eventsourcing.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** How far the views that run in this process have come; readers wait on it. One per service. */
public final class ViewPositions {
    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> menders = new CopyOnWriteArrayList<>();

    void reached(String view, long position) {
        reached.merge(view, position, Math::max);
        listeners.forEach(Runnable::run);
    }

    /** Position that {@code view} has certainly reached, 0 when this process has not seen it. */
    long of(String view) {
        return reached.getOrDefault(view, 0L);
    }

    void onMoved(Runnable moved) {
        listeners.add(moved);
    }

    /** A row of {@code view} was changed by an event of an earlier position. */
    void mended(String view) {
        menders.forEach(mender -> mender.accept(view));
    }

    void onMended(Consumer<String> mended) {
        menders.add(mended);
    }
}
