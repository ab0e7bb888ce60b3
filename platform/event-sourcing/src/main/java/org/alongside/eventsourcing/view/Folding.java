package org.alongside.eventsourcing.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.eventsourcing.follow.Transience;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into rows in memory, in log order. An event on which the fold throws is held for that row, and later
 * events of the row wait behind it; all other rows go on.
 *
 * <p>A throwing fold may have changed its row half-way, so such a row is spoiled: the caller folds it again from where
 * it started, knowing by then which event to hold ({@link #poison}).
 */
final class Folding<R> {
    private final View<R> view;
    private final Map<Object, R> rows;
    private final Map<Object, Held> poison;
    private final Predicate<Object> concerned;
    private final Set<String> waiting;
    private final List<Held> held = new ArrayList<>();
    private final Set<Object> touched = new HashSet<>();
    private final Set<Object> spoiled = new HashSet<>();

    private Folding(
            View<R> view,
            Map<Object, R> rows,
            Set<String> waiting,
            Map<Object, Held> poison,
            Predicate<Object> concerned) {
        this.view = view;
        this.rows = rows;
        this.waiting = new HashSet<>(waiting);
        this.poison = new HashMap<>(poison);
        this.concerned = concerned;
    }

    /**
     * From the first event on.
     *
     * @param concerned keys of the rows to fold; all others are as if they did not exist
     */
    static <R> Folding<R> fromNothing(View<R> view, Predicate<Object> concerned) {
        return new Folding<>(view, new LinkedHashMap<>(), Set.of(), Map.of(), concerned);
    }

    /**
     * From stored rows on.
     *
     * @param waiting keys and streams that already wait for an operator
     * @param poison events known to be held, by row
     */
    static <R> Folding<R> from(View<R> view, Map<Object, R> rows, Set<String> waiting, Map<Object, Held> poison) {
        return new Folding<>(view, new HashMap<>(rows), waiting, poison, key -> true);
    }

    /** The spoiled rows again, from the first event on. */
    Folding<R> spoiledFromNothing() {
        return new Folding<>(view, new HashMap<>(), Set.of(), poison, Set.copyOf(spoiled)::contains);
    }

    /** Takes over the rows that were folded again. */
    void mend(Folding<R> again) {
        if (!again.spoiled.isEmpty()) {
            throw new IllegalStateException(view.name() + " is not pure: it threw on an event it had folded before");
        }
        spoiled.forEach(rows::remove);
        rows.putAll(again.rows);
        spoiled.clear();
    }

    void add(Reading reading) {
        switch (reading) {
            case Reading.Touching touching -> add(touching);
            case Reading.Unreadable unreadable -> addUnreadable(unreadable);
            case Reading.Untouching untouching -> {}
            case Reading.Unknown unknown -> {}
        }
    }

    private void addUnreadable(Reading.Unreadable unreadable) {
        var stream = unreadable.recorded().envelope().stream();
        long position = unreadable.recorded().position();
        hold(
                waiting.contains(stream)
                        ? Held.behind(stream, position)
                        : new Held(stream, position, unreadable.reason()));
    }

    private void add(Reading.Touching touching) {
        var stream = touching.recorded().envelope().stream();
        if (waiting.contains(stream)) {
            hold(Held.behind(stream, touching.recorded().position()));
            return;
        }
        touching.keys().stream().filter(concerned).forEach(key -> add(key, touching.fact()));
    }

    private void add(Object key, Fact<?> fact) {
        long position = fact.recorded().position();
        var known = poison.get(key);
        if (waiting.contains(key.toString())) {
            hold(Held.behind(key.toString(), position));
        } else if (known != null && known.position() == position) {
            hold(known);
        } else {
            apply(key, fact);
        }
    }

    private void apply(Object key, Fact<?> fact) {
        try {
            touched.add(key);
            put(key, view.apply(rows.get(key), key, fact));
        } catch (RuntimeException thrown) { // becomes the reason under which it is parked
            var reason = new Held(key.toString(), fact.recorded().position(), Transience.describe(thrown));
            poison.put(key, reason);
            spoiled.add(key);
            hold(reason);
        }
    }

    private void put(Object key, @Nullable R row) {
        if (row == null) {
            rows.remove(key);
        } else {
            rows.put(key, row);
        }
    }

    private void hold(Held one) {
        held.add(one);
        waiting.add(one.key());
    }

    Map<Object, R> rows() {
        return rows;
    }

    /** Keys of the rows that the events went into, also of those that are gone by now. */
    Set<Object> touched() {
        return touched;
    }

    /** What waits for an operator, in log order. */
    List<Held> held() {
        return held;
    }

    Map<Object, Held> poison() {
        return poison;
    }

    boolean isSpoiled() {
        return !spoiled.isEmpty();
    }
}
