package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.eventsourcing.follow.Transience;
import org.alongside.eventsourcing.log.CallersContext;
import org.alongside.eventsourcing.time.BusinessClock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says how recent a view's rows are, and lets a reader wait until its own write is in them. */
public final class ViewReader {
    /** How often cursors are read while somebody waits, for views that another replica keeps up to date. */
    public static final int POLL_MILLIS = 5;

    /** Readers that wait at once; more are refused at once with {@link NotThere}. */
    public static final int WAITING_MAX = 5_000;

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(ViewReader.class);

    private static final String CURRENT = """
            select f.position, h.position, (select e.logged_at from event e where e.position = f.position + 1)
            from log_head h left join follower f on f.name = $1""";

    private final Vertx vertx;
    private final Pool pool;
    private final BusinessClock clock;
    private final ViewPositions positions;
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean polling = new AtomicBoolean();

    private record Waiting(String view, long position, UniEmitter<? super Void> emitter) {}

    /** The view did not reach the position in time. Its rows may be shown, with the position they have. */
    public static final class NotThere extends RuntimeException {
        NotThere(String view, long position) {
            super(view + " has not reached position " + position);
        }
    }

    public ViewReader(Vertx vertx, Pool pool, BusinessClock clock, ViewPositions positions) {
        this.vertx = vertx;
        this.pool = pool;
        this.clock = clock;
        this.positions = positions;
        positions.onMoved(this::completeReached);
    }

    /** How recent the view's rows are now. Never fails: what cannot be read is unknown. */
    public Uni<ReadPosition> position(String view) {
        return CallersContext.resumed(pool.preparedQuery(CURRENT)
                        .execute(Tuple.of(view))
                        .ifNoItem()
                        .after(READ_TIMEOUT)
                        .fail())
                .map(rows -> position(view, rows.iterator().next()))
                .onFailure()
                .invoke(failure -> LOG.debugf("the age of %s is unknown: %s", view, Transience.describe(failure)))
                .onFailure()
                .recoverWithItem(() -> ReadPosition.unknown(view, positions.of(view)));
    }

    private ReadPosition position(String view, Row row) {
        var stored = row.getLong(0);
        long position = Math.max(stored == null ? 0 : stored, positions.of(view));
        long lag = Math.max(0, row.getLong(1) - position);
        return new ReadPosition(view, position, lag, lag == 0 ? Duration.ZERO : age(row.getOffsetDateTime(2)));
    }

    /** Since when the first event after the stored cursor waits, which is never later than the first one that waits. */
    private @Nullable Duration age(@Nullable OffsetDateTime since) {
        return since == null ? null : atLeastZero(Duration.between(since.toInstant(), clock.now()));
    }

    private static Duration atLeastZero(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /**
     * The view's position once it has reached {@code minPosition}, within milliseconds of it, whichever replica keeps
     * the view.
     *
     * @return fails with {@link NotThere} after {@code timeout}
     */
    public Uni<ReadPosition> awaitPosition(String view, long minPosition, Duration timeout) {
        return reached(view, minPosition)
                .ifNoItem()
                .after(timeout)
                .failWith(() -> new NotThere(view, minPosition))
                .chain(() -> position(view));
    }

    private Uni<Void> reached(String view, long minPosition) {
        if (positions.of(view) >= minPosition) {
            return Uni.createFrom().voidItem();
        }
        if (waiting.size() >= WAITING_MAX) {
            return Uni.createFrom().failure(new NotThere(view, minPosition));
        }
        return CallersContext.resumed(
                Uni.createFrom().emitter(emitter -> await(new Waiting(view, minPosition, emitter))));
    }

    private void await(Waiting one) {
        one.emitter().onTermination(() -> waiting.remove(one));
        waiting.add(one);
        completeReached();
        if (polling.compareAndSet(false, true)) {
            poll();
        }
    }

    private void completeReached() {
        waiting.removeIf(one -> {
            boolean there = positions.of(one.view()) >= one.position();
            if (there) {
                one.emitter().complete(null);
            }
            return there;
        });
    }

    private void poll() {
        var views = waiting.stream().map(Waiting::view).distinct().toArray(String[]::new);
        pool.preparedQuery("select name, position from follower where name = any($1)")
                .execute(Tuple.of((Object) views))
                .ifNoItem()
                .after(READ_TIMEOUT)
                .fail()
                .subscribe()
                .with(
                        rows -> {
                            rows.forEach(row -> positions.reached(row.getString(0), row.getLong(1)));
                            pollAgain();
                        },
                        failure -> {
                            LOG.debugf("cursors cannot be read: %s", Transience.describe(failure));
                            pollAgain();
                        });
    }

    private void pollAgain() {
        if (!waiting.isEmpty()) {
            vertx.setTimer(POLL_MILLIS, ignored -> poll());
            return;
        }
        polling.set(false);
        if (!waiting.isEmpty() && polling.compareAndSet(false, true)) {
            poll();
        }
    }
}
