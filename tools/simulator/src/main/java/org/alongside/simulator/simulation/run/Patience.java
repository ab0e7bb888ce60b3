package org.alongside.simulator.simulation.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits in real time, and says for what when it takes long. */
public final class Patience {
    /** A service, the broker or the database may be down, and be started again by hand. */
    public static final Duration LIMIT = Duration.ofMinutes(15);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final Duration SAY_EVERY = Duration.ofSeconds(10);

    private final Consumer<String> say;

    /** Tells people through {@code say}. */
    public Patience(Consumer<String> say) {
        this.say = say;
    }

    /** Asks until there is something; empty when the limit has passed. */
    public <T> Optional<T> until(String what, Duration limit, Supplier<Optional<T>> ask) {
        long start = System.nanoTime();
        long toldAt = start;
        var pause = FIRST_PAUSE;
        var found = ask.get();
        while (found.isEmpty() && System.nanoTime() - start < limit.toNanos()) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            if (System.nanoTime() - toldAt > SAY_EVERY.toNanos()) {
                toldAt = System.nanoTime();
                say.accept("waiting for " + what);
            }
            found = ask.get();
        }
        return found;
    }
}
