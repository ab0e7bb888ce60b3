package org.alongside.eventsourcing.follow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.eventsourcing.log.EventLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs all followers of a service on the one replica that leads, and stands by on the others.
 *
 * <p>Two replicas may for a moment both believe to lead; then the epoch lets only the later one move a cursor, and the
 * other stops.
 */
public final class Followers {
    private static final Logger LOG = Logger.getLogger(Followers.class);

    /** How often a replica that does not lead tries to; how long nobody follows after a leader has died. */
    private static final int LEAD_MILLIS = 1_000;

    /** Catches what no wake told, and stores cursors that only passed over events. */
    private static final int POLL_MILLIS = 250;

    /** How often the leader makes sure that its lock's connection still answers. */
    private static final int CONFIRM_MILLIS = 2_000;

    private static final Duration END_LIMIT = Duration.ofSeconds(70);

    private static final String STATUS = """
            select r.name, greatest(f.position, r.reached), l.position, (
              select count(distinct p.key) from parked p where p.follower = r.name)
            from unnest($1::text[], $2::bigint[]) as r(name, reached) left join follower f on f.name = r.name
            cross join log_head l
            """;

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final Pool tables;
    private final EventLog log;
    private final List<Follower> followers;
    private final HeadHistory heads = new HeadHistory(System::nanoTime);

    private volatile boolean running;
    private volatile @Nullable Leadership leadership;
    private volatile Map<String, FollowerLoop> loops = Map.of();

    /**
     * @param options where the database of the log is; the leader keeps one connection of its own
     * @param tables for short reads
     * @param followers with names that differ
     */
    public Followers(
            Vertx vertx,
            PgConnectOptions options,
            Pool tables,
            EventLog log,
            List<Follower> followers,
            MeterRegistry meters) {
        this.vertx = vertx;
        this.options = options;
        this.tables = tables;
        this.log = log;
        this.followers = List.copyOf(followers);
        if (names().stream().distinct().count() != followers.size()) {
            throw new IllegalArgumentException("followers share a name: " + names());
        }
        names().forEach(name -> Gauge.builder("alongside.follower.lag", this, self -> self.knownLag(name))
                .tag("follower", name)
                .description("events of the log it has not handled; 0 where another replica leads")
                .register(meters));
    }

    private List<String> names() {
        return followers.stream().map(Follower::name).toList();
    }

    private double knownLag(String name) {
        var loop = loops.get(name);
        return loop == null ? 0 : Math.max(0, log.knownHead() - loop.reached());
    }

    /** Starts following as soon as this replica leads. */
    public void start() {
        running = true;
        log.onMoved(this::moved);
        vertx.setPeriodic(POLL_MILLIS, this::poll);
        vertx.setPeriodic(CONFIRM_MILLIS, this::confirm);
        tryToLead();
    }

    /** Stops following and lets another replica lead; completes when nothing is handled here any more. */
    public Uni<Void> stop() {
        running = false;
        var led = leadership;
        if (led != null) {
            led.giveUp("stopped");
        }
        return ended();
    }

    /** Whether this replica runs the followers. */
    public boolean leading() {
        var led = leadership;
        return led != null && !led.isOver();
    }

    private void moved() {
        heads.saw(log.knownHead());
        loops.values().forEach(FollowerLoop::wake);
    }

    private void poll(long timer) {
        if (running) {
            moved();
        } else {
            vertx.cancelTimer(timer);
        }
    }

    private void confirm(long timer) {
        var led = leadership;
        if (!running) {
            vertx.cancelTimer(timer);
        } else if (led != null && !led.isOver()) {
            led.confirm().subscribe().with(done -> {}, failure -> led.giveUp(Transience.describe(failure)));
        }
    }

    private void tryToLead() {
        if (running) {
            Leadership.tryToGain(new io.vertx.mutiny.core.Vertx(vertx), options, this::lost)
                    .chain(gained -> gained == null ? Uni.createFrom().item(false) : lead(gained))
                    .subscribe()
                    .with(leads -> again(!leads), failure -> {
                        LOG.warnf("cannot try to lead: %s", Transience.describe(failure));
                        again(true);
                    });
        }
    }

    private void again(boolean wanted) {
        if (wanted) {
            vertx.setTimer(LEAD_MILLIS, timer -> tryToLead());
        }
    }

    private Uni<Boolean> lead(Leadership gained) {
        leadership = gained;
        return gained.raiseEpochs(followers)
                .invoke(cursors -> follow(gained, cursors))
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(failure -> {
                    gained.giveUp(Transience.describe(failure));
                    return true;
                });
    }

    private void follow(Leadership gained, List<Cursor> cursors) {
        LOG.infof("leading the followers %s", names());
        var started = new HashMap<String, FollowerLoop>();
        for (var cursor : cursors) {
            var follower = followers.stream()
                    .filter(one -> one.name().equals(cursor.follower()))
                    .findFirst()
                    .orElseThrow();
            started.put(cursor.follower(), new FollowerLoop(follower, log, vertx, gained, cursor));
        }
        loops = Map.copyOf(started);
        moved();
        if (!running) {
            gained.giveUp("stopped");
        }
    }

    /** The next attempt waits until nothing of the last leadership runs, so a follower never runs twice here. */
    private void lost() {
        ended().subscribe().with(done -> again(running), failure -> again(running));
    }

    private Uni<Void> ended() {
        var endings = loops.values().stream().map(FollowerLoop::ended).toList();
        return endings.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join()
                        .all(endings)
                        .andCollectFailures()
                        .ifNoItem()
                        .after(END_LIMIT)
                        .fail()
                        .replaceWithVoid();
    }

    /**
     * How every follower is doing; on a replica that only stands by, as far as the stored cursors tell. One that nobody
     * has led yet has no cursor and stands at the beginning.
     */
    public Uni<List<FollowerStatus>> status() {
        var reached = names().stream().map(this::reachedHere).toArray(Long[]::new);
        return tables.preparedQuery(STATUS)
                .execute(Tuple.of(names().toArray(String[]::new), reached))
                .map(rows -> {
                    var statuses = new ArrayList<FollowerStatus>();
                    rows.forEach(row -> statuses.add(status(row)));
                    return statuses;
                });
    }

    private long reachedHere(String name) {
        var loop = loops.get(name);
        return loop == null ? 0 : loop.reached();
    }

    private FollowerStatus status(Row row) {
        var name = row.getString(0);
        long position = row.getLong(1);
        var loop = loops.get(name);
        var trouble = loop == null ? null : loop.trouble();
        return new FollowerStatus(
                name,
                position,
                row.getLong(2) - position,
                heads.waitingSince(position),
                loop != null && leading(),
                trouble == null ? null : trouble.error(),
                trouble == null ? null : trouble.since(),
                row.getLong(3));
    }
}
