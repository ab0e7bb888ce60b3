package org.alongside.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Sends at a fixed rate and waits for each effect to arrive at the other end. The clock of an operation starts when it
 * was due, not when it was sent, so a stall is not hidden.
 */
final class PathBench {
    /** Operations a second. */
    static final int RATE = 300;

    /** Faster, so that the compiler sees each path often enough; at {@link #RATE} it would go on for minutes. */
    private static final int WARM_UP_RATE = 1_000;

    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(5);
    private static final int WARM_UP_ROUNDS_MAX = 12;
    /** Of a round's time: with less to compile, the compiler is out of the way of what is measured. */
    private static final double STILL_COMPILING = 0.1;

    private static final Duration ARRIVAL_LIMIT = Duration.ofSeconds(20);
    private static final int DIGITS = 3;
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final Map<UUID, Long> dueNanos = new ConcurrentHashMap<>();
    private final ConcurrentHistogram nanos = new ConcurrentHistogram(DIGITS);
    private volatile boolean measuring;

    /** One way from a commit here to a committed effect there. */
    interface Path {
        /** Starts one; its effect must be told with {@link #arrived}. */
        void send(UUID id);
    }

    /**
     * The effect of {@code id} is durable. A second arrival of the same id is a defect of the path and fails the run.
     */
    void arrived(UUID id) {
        var due = dueNanos.remove(id);
        if (due == null) {
            throw new IllegalStateException("an effect happened twice or came from nowhere: " + id);
        }
        if (measuring) {
            nanos.recordValue(System.nanoTime() - due);
        }
    }

    /** Runs unmeasured until the compiler has little left to do, then measured for {@code duration}. */
    Measure run(String name, Path path, Duration duration) {
        warmUp(name, path);
        measuring = true;
        sendFor(path, duration, RATE);
        awaitAll(name);
        return new Measure(
                name,
                RATE,
                nanos.getTotalCount() / (double) duration.toSeconds(),
                nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
                nanos.getValueAtPercentile(99) / NANOS_PER_MILLI,
                null);
    }

    private void warmUp(String name, Path path) {
        var compiler = ManagementFactory.getCompilationMXBean();
        double millis = WARM_UP_ROUND.toMillis();
        double compiled = millis;
        for (int round = 0; round < WARM_UP_ROUNDS_MAX && compiled > STILL_COMPILING * millis; round++) {
            long before = compiler.getTotalCompilationTime();
            sendFor(path, WARM_UP_ROUND, WARM_UP_RATE);
            awaitAll(name);
            compiled = compiler.getTotalCompilationTime() - before;
            System.err.printf("  warming up %s: the compiler took %.0f%% of a core%n", name, 100 * compiled / millis);
        }
    }

    private void sendFor(Path path, Duration duration, int rate) {
        long start = System.nanoTime();
        long count = rate * duration.toSeconds();
        for (long i = 0; i < count; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
            parkUntil(due);
            var id = ids.generate();
            dueNanos.put(id, due);
            path.send(id);
        }
    }

    private static void parkUntil(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }

    private void awaitAll(String name) {
        long limit = System.nanoTime() + ARRIVAL_LIMIT.toNanos();
        while (!dueNanos.isEmpty()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException(name + ": " + dueNanos.size() + " effects never arrived");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
