package org.alongside.local.process;

import java.time.Duration;

/** Time since a moment, told in seconds for people. */
public final class Stopwatch {
    private final long startNanos = System.nanoTime();

    private Stopwatch() {}

    public static Stopwatch started() {
        return new Stopwatch();
    }

    @Override
    public String toString() {
        var elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
        return "%d.%d s".formatted(elapsed.toSeconds(), elapsed.toMillisPart() / 100);
    }
}
