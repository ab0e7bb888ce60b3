package org.alongside.eventsourcing.time;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The business clock of an installation: real time, unless a local installation was told to run ahead or faster.
 *
 * <p>It never runs backwards. Within a process because of {@link SteadyTime} and because anchors only move forward;
 * over restarts and replicas because the log is the mark that was reached: this clock is never behind the last event
 * stored.
 */
public final class SettableClock implements BusinessClock, AutoCloseable {
    /** How often anchors and the last event's time are read, which is how other replicas' changes are seen. */
    public static final int POLL_MILLIS = 250;

    /** Fastest a local installation may run: a year in about five minutes. */
    public static final double RATE_MAX = 100_000;

    private static final Logger LOG = Logger.getLogger(SettableClock.class);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);
    /** Beyond this distance from real time a database must have been a local one with an advanced clock. */
    private static final Duration UNTOUCHED_WITHIN = Duration.ofSeconds(1);

    private static final String READ = """
            select c.anchor_real, c.anchor_business, c.rate,
              (select e.logged_at from event e join log_head h on e.position = h.position)
            from business_clock c""";

    private static final String MOVE = """
            update business_clock set anchor_real = $1, anchor_business = $2, rate = $3
            where anchor_business + (extract(epoch from ($1::timestamptz - anchor_real)) * rate) * interval '1 second' <= $2""";

    private final Vertx vertx;
    private final Pool pool;
    private final SteadyTime real;
    private final Adjusting adjusting;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile ClockAnchor anchor;
    private long poll;

    /** Whether anybody may move the clock. */
    public enum Adjusting {
        /** A local installation: timelines and fast simulation. */
        ALLOWED,
        /** Every other installation. */
        REFUSED
    }

    private SettableClock(Vertx vertx, Pool pool, SteadyTime real, Adjusting adjusting, ClockAnchor anchor) {
        this.vertx = vertx;
        this.pool = pool;
        this.real = real;
        this.adjusting = adjusting;
        this.anchor = anchor;
    }

    /**
     * Reads the installation's clock and keeps reading it.
     *
     * @param wall real time, such as {@link InstantSource#system()}
     * @return fails with {@link ClockRefused} when the clock may not be adjusted but the database says it was
     */
    public static Uni<SettableClock> open(Vertx vertx, Pool pool, InstantSource wall, Adjusting adjusting) {
        var real = new SteadyTime(wall);
        return read(pool).map(mark -> {
            refuseMovedAnchor(mark.anchor(), adjusting);
            var clock = new SettableClock(vertx, pool, real, adjusting, mark.anchor());
            clock.adopt(mark);
            clock.poll = vertx.setPeriodic(POLL_MILLIS, tick -> clock.refreshLater());
            return clock;
        });
    }

    private static void refuseMovedAnchor(ClockAnchor anchor, Adjusting adjusting) {
        var distance = Duration.between(anchor.real(), anchor.business()).abs();
        if (adjusting == Adjusting.REFUSED && (anchor.rate() != 1 || distance.compareTo(UNTOUCHED_WITHIN) > 0)) {
            throw new ClockRefused("the clock of this database was advanced, which only a local installation may have");
        }
    }

    @Override
    public Instant now() {
        var moment = anchor.at(real.instant()).truncatedTo(ChronoUnit.MICROS);
        return latest.accumulateAndGet(moment, SettableClock::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Business seconds per real second. */
    public double rate() {
        return anchor.rate();
    }

    /**
     * Sets the clock to {@code to}, running at {@code rate} business seconds per real second from there. Other replicas
     * follow within a second.
     *
     * @param rate 0 to {@link #RATE_MAX}; 0 stands still, 1 is ordinary
     * @return the business time after it; fails with {@link ClockRefused} when this clock may not be adjusted or would
     *     go back
     */
    public Uni<Instant> advance(Instant to, double rate) {
        var reason = whyNot(to, rate);
        if (reason != null) {
            return Uni.createFrom().failure(new ClockRefused(reason));
        }
        var next =
                new ClockAnchor(real.instant().truncatedTo(ChronoUnit.MICROS), to.truncatedTo(ChronoUnit.MICROS), rate);
        return pool.preparedQuery(MOVE)
                .execute(Tuple.of(
                        next.real().atOffset(ZoneOffset.UTC), next.business().atOffset(ZoneOffset.UTC), rate))
                .ifNoItem()
                .after(READ_TIMEOUT)
                .fail()
                .map(updated -> adoptMoved(updated, next));
    }

    private @Nullable String whyNot(Instant to, double rate) {
        if (adjusting == Adjusting.REFUSED) {
            return "the clock of this installation is real time; only a local installation may advance it";
        }
        if (!(rate >= 0 && rate <= RATE_MAX)) {
            return "the rate must be between 0 and " + RATE_MAX;
        }
        var now = now();
        return to.isBefore(now) ? "the clock only moves forward, and it is already " + now : null;
    }

    private Instant adoptMoved(RowSet<Row> updated, ClockAnchor next) {
        if (updated.rowCount() != 1) {
            throw new ClockRefused("the clock only moves forward, and somebody has moved it further");
        }
        adopt(new Mark(next, null));
        return now();
    }

    /** Runs {@code moved} when the clock was advanced, here or by another replica. It must not block. */
    public void onAdvanced(Runnable moved) {
        listeners.add(moved);
    }

    private void refreshLater() {
        refresh().subscribe().with(done -> {}, failure -> LOG.debugf(failure, "the clock's anchors cannot be read"));
    }

    /** Reads the anchors and the time of the last event. */
    Uni<Void> refresh() {
        return read(pool).invoke(this::adopt).replaceWithVoid();
    }

    private void adopt(Mark mark) {
        boolean moved = !mark.anchor().equals(anchor);
        anchor = mark.anchor();
        if (mark.reached() != null) {
            neverBefore(mark.reached());
        }
        if (moved) {
            listeners.forEach(Runnable::run);
        }
    }

    private void neverBefore(Instant reached) {
        latest.accumulateAndGet(reached, SettableClock::later);
        if (anchor.runs()) {
            real.raiseTo(anchor.realAt(reached));
        }
    }

    private static Uni<Mark> read(Pool pool) {
        return pool.preparedQuery(READ)
                .execute()
                .ifNoItem()
                .after(READ_TIMEOUT)
                .fail()
                .map(rows -> mark(rows.iterator().next()));
    }

    private static Mark mark(Row row) {
        var reached = row.getOffsetDateTime(3);
        var anchor = new ClockAnchor(
                row.getOffsetDateTime(0).toInstant(), row.getOffsetDateTime(1).toInstant(), row.getDouble(2));
        return new Mark(anchor, reached == null ? null : reached.toInstant());
    }

    /** The stored anchor and the time of the last event, if there is one. */
    private record Mark(ClockAnchor anchor, @Nullable Instant reached) {}

    @Override
    public void close() {
        vertx.cancelTimer(poll);
    }
}
