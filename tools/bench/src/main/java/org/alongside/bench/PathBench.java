package org.alongside.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
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

    /** Runs unmeasured for {@code warmUp}, then measured for {@code duration}. */
    Measure run(String name, Path path, Duration warmUp, Duration duration) {
        sendFor(path, warmUp);
        awaitAll(name);
        measuring = true;
        sendFor(path, duration);
        awaitAll(name);
        return new Measure(
                name,
                RATE,
                nanos.getTotalCount() / (double) duration.toSeconds(),
                nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
                nanos.getValueAtPercentile(99) / NANOS_PER_MILLI,
                null);
    }

    private void sendFor(Path path, Duration duration) {
        long start = System.nanoTime();
        long count = RATE * duration.toSeconds();
        for (long i = 0; i < count; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / RATE;
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
