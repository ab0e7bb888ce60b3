package org.alongside.bench;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Something that goes on at a fixed rate beside what is measured. It fails the run when it failed or fell behind. */
final class Steadily implements AutoCloseable {
    /** Of what was due: with less done, the measure beside it was of something else. */
    private static final double DONE_MIN = 0.9;

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final double perSecond;
    private final long begun = System.nanoTime();
    private final Cancellable running;

    Steadily(double perSecond, Supplier<? extends Uni<?>> operation) {
        this.perSecond = perSecond;
        this.running = Multi.createFrom()
                .ticks()
                .every(Duration.ofNanos((long) (TimeUnit.SECONDS.toNanos(1) / perSecond)))
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndMerge(tick -> operation.get().invoke(done::incrementAndGet))
                .subscribe()
                .with(one -> {}, failure::set);
    }

    @Override
    public void close() {
        running.cancel();
        if (failure.get() != null) {
            throw new IllegalStateException("what went on beside failed", failure.get());
        }
        double due = perSecond * (System.nanoTime() - begun) / TimeUnit.SECONDS.toNanos(1);
        System.err.printf("  beside it %d of %.0f due%n", done.get(), due);
        if (done.get() < DONE_MIN * due) {
            throw new IllegalStateException("what went on beside fell behind: %d of %.0f".formatted(done.get(), due));
        }
    }
}
