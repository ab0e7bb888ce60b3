package org.alongside.service.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The last changes of a list, for whoever is a little behind; further back the log is asked. */
final class Steps<T extends Guarded> {
    private static final int STEPS_MAX = 200;

    /** What they may hold together, a few megabytes. */
    private static final int RECORDS_MAX = 1_000;

    private final Deque<Change<T>> kept = new ArrayDeque<>();
    private int records;
    private int generation;

    synchronized int generation() {
        return generation;
    }

    synchronized void startOver() {
        kept.clear();
        records = 0;
        generation++;
    }

    synchronized void add(Change<T> change) {
        kept.addLast(change);
        records += change.found().size();
        while (kept.size() > STEPS_MAX || records > RECORDS_MAX) {
            records -= kept.removeFirst().found().size();
        }
    }

    /** How the list went on after {@code from} to the last step; null when that is not kept. */
    synchronized @Nullable Change<T> since(long from) {
        if (kept.isEmpty() || kept.getFirst().from() > from) {
            return null;
        }
        var later = new ArrayList<Change<T>>();
        kept.stream().filter(step -> step.to() > from).forEach(later::add);
        return later.isEmpty() ? Change.none(from) : Change.merged(later);
    }
}
