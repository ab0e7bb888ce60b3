package org.alongside.eventsourcing.health;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Remembers a measured value for a while, to ask what it was some time ago, in real time. */
final class Before<T> {
    private final long nanosAgo;
    private final LongSupplier nanoTime;
    private final Deque<Sample<T>> samples = new ArrayDeque<>();

    private record Sample<T>(long nanos, T value) {}

    Before(Duration ago, LongSupplier nanoTime) {
        this.nanosAgo = ago.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Notes {@code value} and says what was noted last at least that long ago; null when nothing was. */
    synchronized @Nullable T note(T value) {
        long now = nanoTime.getAsLong();
        samples.addLast(new Sample<>(now, value));
        var old = samples.getFirst();
        for (var next = second(); next != null && now - next.nanos() >= nanosAgo; next = second()) {
            samples.removeFirst();
            old = next;
        }
        return now - old.nanos() >= nanosAgo ? old.value() : null;
    }

    private @Nullable Sample<T> second() {
        var all = samples.iterator();
        all.next();
        return all.hasNext() ? all.next() : null;
    }
}
