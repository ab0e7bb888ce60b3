package org.alongside.bench;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Keeps a fixed number of operations under way: each one that ends starts the next. */
final class ClosedLoop {
    private static final int ROUNDS = 5;
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(100);
    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(30);
    private static final int DIGITS = 3;
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private final String name;
    private final int inFlight;
    private final Supplier<? extends Uni<?>> operation;

    ClosedLoop(String name, int inFlight, Supplier<? extends Uni<?>> operation) {
        this.name = name;
        this.inFlight = inFlight;
        this.operation = operation;
    }

    /** The median of {@link #ROUNDS} rounds of this length by what they got done in a second. */
    Measure median(Duration warmUp, Duration round) {
        var rounds = new ArrayList<Measure>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(run(i == 0 ? warmUp : BETWEEN_ROUNDS, round));
        }
        rounds.sort(Comparator.comparingDouble(Measure::perSecond));
        return rounds.get(ROUNDS / 2);
    }

    /** Runs {@code warmUp} unmeasured, then {@code duration} measured. A failed operation fails the measure. */
    Measure run(Duration warmUp, Duration duration) {
        new Run().during(warmUp);
        var run = new Run();
        double seconds = run.during(duration);
        return measure(run.nanos, seconds);
    }

    private Measure measure(Histogram nanos, double seconds) {
        return new Measure(
                name,
                inFlight,
                nanos.getTotalCount() / seconds,
                nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
                nanos.getValueAtPercentile(99) / NANOS_PER_MILLI,
                null);
    }

    private final class Run {
        private final Histogram nanos = new ConcurrentHistogram(DIGITS);
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicInteger running = new AtomicInteger(inFlight);
        private final CountDownLatch drained = new CountDownLatch(1);

        double during(Duration duration) {
            long start = System.nanoTime();
            for (int i = 0; i < inFlight; i++) {
                next();
            }
            await(duration);
            over.set(true);
            double seconds = (System.nanoTime() - start) / 1e9;
            await(DRAIN_LIMIT);
            if (failure.get() != null) {
                throw new IllegalStateException(name + " failed", failure.get());
            }
            return seconds;
        }

        private void await(Duration limit) {
            try {
                drained.await(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        private void next() {
            long begun = System.nanoTime();
            operation.get().subscribe().with(done -> ended(begun), this::failed);
        }

        private void ended(long begun) {
            if (over.get()) {
                left();
            } else {
                nanos.recordValue(System.nanoTime() - begun);
                next();
            }
        }

        private void failed(Throwable reason) {
            failure.compareAndSet(null, reason);
            over.set(true);
            left();
        }

        private void left() {
            if (running.decrementAndGet() == 0) {
                drained.countDown();
            }
        }
    }
}
