package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.eventsourcing.follow.Follower.Handled;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One follower's way through the log under one leadership: read, handle, move the cursor, again; never past a failure. */
final class FollowerLoop {
    private static final Logger LOG = Logger.getLogger(FollowerLoop.class);

    /** Large enough to share the cost of moving a cursor, small enough to be handled well within the limit. */
    static final int BATCH_MAX = 500;

    private static final Duration READ_LIMIT = Duration.ofSeconds(10);
    private static final Duration HANDLE_LIMIT = Duration.ofSeconds(60);
    private static final int PAUSE_MILLIS_MIN = 50;
    private static final int PAUSE_MILLIS_MAX = 5_000;

    /** How long a cursor may stay unstored: so much is handled again after a crash, to no effect. */
    private static final long UNSTORED_NANOS_MAX = Duration.ofSeconds(1).toNanos();

    private final Follower follower;
    private final EventLog log;
    private final Vertx vertx;
    private final Context context;
    private final Leadership leadership;
    private final AtomicInteger wakes = new AtomicInteger();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private volatile Cursor stored;
    private volatile long reached;
    private volatile @Nullable Trouble trouble;
    private long storedAtNanos = System.nanoTime();
    private int pauseMillis = PAUSE_MILLIS_MIN;

    /** What a follower fails with, again and again. */
    record Trouble(String error, Instant since) {}

    FollowerLoop(Follower follower, EventLog log, Vertx vertx, Leadership leadership, Cursor start) {
        this.follower = follower;
        this.log = log;
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.leadership = leadership;
        this.stored = start;
        this.reached = start.position();
    }

    String name() {
        return follower.name();
    }

    long reached() {
        return reached;
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }

    /** There may be something new, or the leadership has ended. */
    void wake() {
        if (wakes.getAndIncrement() == 0) {
            step();
        }
    }

    /** Completes when nothing of this loop runs any more, after the leadership has ended. */
    Uni<Void> ended() {
        wake();
        return Uni.createFrom().completionStage(ended);
    }

    private void step() {
        OwnContext.run(context, () -> {
            if (leadership.isOver()) {
                ended.complete(null);
            } else {
                int seen = wakes.get();
                pass().subscribe().with(more -> next(more, seen), this::failed);
            }
        });
    }

    /** After {@code ended} the count stays above zero, so nothing starts again. */
    private void next(boolean more, int seen) {
        trouble = null;
        pauseMillis = PAUSE_MILLIS_MIN;
        if (more || !wakes.compareAndSet(seen, 0)) {
            step();
        }
    }

    private Uni<Boolean> pass() {
        return reached >= log.knownHead() ? storePassed() : read();
    }

    private Uni<Boolean> read() {
        return log.after(reached, BATCH_MAX)
                .ifNoItem()
                .after(READ_LIMIT)
                .fail()
                .chain(events -> events.isEmpty() ? storePassed() : handle(unbroken(events)));
    }

    private List<Recorded> unbroken(List<Recorded> events) {
        long expected = reached;
        for (var event : events) {
            if (event.position() != ++expected) {
                throw new IllegalStateException("the log has no event at position " + expected);
            }
        }
        return events;
    }

    private Uni<Boolean> handle(List<Recorded> events) {
        var batch = new Batch(stored, events);
        return follower.handle(batch)
                .ifNoItem()
                .after(HANDLE_LIMIT)
                .fail()
                .chain(handled -> store(batch, handled))
                .invoke(() -> reached = batch.lastPosition())
                .replaceWith(true);
    }

    private Uni<Void> store(Batch batch, Handled handled) {
        return switch (handled) {
            case CURSOR_MOVED -> {
                storedAt(batch.lastPosition());
                yield Uni.createFrom().voidItem();
            }
            case DONE -> storedLately() ? Uni.createFrom().voidItem() : moveCursor(batch.lastPosition());
        };
    }

    private Uni<Boolean> storePassed() {
        return stored.position() == reached || storedLately()
                ? Uni.createFrom().item(false)
                : moveCursor(reached).replaceWith(false);
    }

    private boolean storedLately() {
        return System.nanoTime() - storedAtNanos < UNSTORED_NANOS_MAX;
    }

    private Uni<Void> moveCursor(long to) {
        return leadership.move(stored, to).invoke(() -> storedAt(to));
    }

    private void storedAt(long position) {
        stored = new Cursor(stored.follower(), stored.epoch(), position);
        storedAtNanos = System.nanoTime();
    }

    private void failed(Throwable failure) {
        if (failure instanceof Cursor.Fenced) {
            leadership.giveUp("fenced: " + failure.getMessage());
            step();
            return;
        }
        var known = trouble;
        trouble = new Trouble(Transience.describe(failure), known == null ? Instant.now() : known.since());
        if (!leadership.isOver()) {
            LOG.warnf("%s stays at position %d: %s", name(), reached, Transience.describe(failure));
        }
        vertx.setTimer(pauseMillis, timer -> step());
        pauseMillis = Math.min(2 * pauseMillis, PAUSE_MILLIS_MAX);
    }
}
