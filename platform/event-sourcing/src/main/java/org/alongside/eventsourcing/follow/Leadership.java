package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The right to run all followers of a service: an advisory lock that lives and dies with one connection, and a raised
 * epoch that shuts out whoever led before and does not know yet.
 */
final class Leadership {
    private static final Logger LOG = Logger.getLogger(Leadership.class);
    private static final long LOCK = 0x616c6f6e67_01L;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /**
     * A new follower begins with the log, or with what comes from now on. At the first start ever all begin with the
     * log: what was heard or decided before anybody led is not history.
     */
    private static final String RAISE = """
            insert into follower (name, position, epoch, moved_at)
            select n.name, case when n.sees_history or not exists (select from follower) then 0 else l.position end, 1, now()
            from unnest($1::text[], $2::bool[]) as n(name, sees_history) cross join log_head l
            on conflict (name) do update set epoch = follower.epoch + 1
            returning name, epoch, position
            """;

    private final PgConnection connection;
    private final CursorMoves moves;
    private final Runnable ended;
    private final AtomicBoolean over = new AtomicBoolean();

    private Leadership(PgConnection connection, Runnable ended) {
        this.connection = connection;
        this.moves = new CursorMoves(connection);
        this.ended = ended;
    }

    /**
     * Tries once.
     *
     * @param ended runs once when a gained leadership ends, for whatever reason
     * @return null when another replica leads
     */
    static Uni<@Nullable Leadership> tryToGain(Vertx vertx, PgConnectOptions options, Runnable ended) {
        return PgConnection.connect(vertx, withQuickKeepAlive(options))
                .ifNoItem()
                .after(LIMIT)
                .fail()
                .chain(connection -> lock(connection)
                        .chain(gained -> gained ? gained(connection, ended) : refused(connection))
                        .onFailure()
                        .call(failure -> closed(connection)));
    }

    /** The server must notice within seconds that the leader's machine is gone, as the lock is held until then. */
    private static PgConnectOptions withQuickKeepAlive(PgConnectOptions options) {
        return new PgConnectOptions(options)
                .setCachePreparedStatements(true)
                .addProperty("tcp_keepalives_idle", "5")
                .addProperty("tcp_keepalives_interval", "2")
                .addProperty("tcp_keepalives_count", "3");
    }

    private static Uni<Boolean> lock(PgConnection connection) {
        return connection
                .preparedQuery("select pg_try_advisory_lock($1)")
                .execute(Tuple.of(LOCK))
                .ifNoItem()
                .after(LIMIT)
                .fail()
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static Uni<@Nullable Leadership> gained(PgConnection connection, Runnable ended) {
        var leadership = new Leadership(connection, ended);
        connection.closeHandler(() -> leadership.giveUp("connection lost"));
        return Uni.createFrom().item(leadership);
    }

    private static Uni<@Nullable Leadership> refused(PgConnection connection) {
        return closed(connection).replaceWith(Uni.createFrom().nullItem());
    }

    private static Uni<Void> closed(PgConnection connection) {
        return connection.close().ifNoItem().after(LIMIT).fail().onFailure().recoverWithNull();
    }

    /**
     * Raises the epoch of every follower, making those that are new, in one statement. Afterwards commits of this
     * connection need not wait for the disk: a cursor lost with the server is one that had not moved yet.
     */
    Uni<List<Cursor>> raiseEpochs(List<Follower> followers) {
        return connection
                .preparedQuery(RAISE)
                .execute(Tuple.of(
                        followers.stream().map(Follower::name).toArray(String[]::new),
                        followers.stream().map(Follower::seesHistory).toArray(Boolean[]::new)))
                .ifNoItem()
                .after(LIMIT)
                .fail()
                .map(Leadership::cursors)
                .call(() -> connection
                        .query("set synchronous_commit = off")
                        .execute()
                        .ifNoItem()
                        .after(LIMIT)
                        .fail());
    }

    private static List<Cursor> cursors(RowSet<Row> rows) {
        var cursors = new ArrayList<Cursor>();
        rows.forEach(row -> cursors.add(new Cursor(row.getString(0), row.getLong(1), row.getLong(2))));
        return cursors;
    }

    /** Moves a stored cursor; fails with {@link Cursor.Fenced} when it is no longer this leader's. */
    Uni<Void> move(Cursor cursor, long to) {
        return moves.move(cursor, to);
    }

    /** Fails unless the connection that holds the lock still answers. */
    Uni<Void> confirm() {
        return connection
                .query("select 1")
                .execute()
                .ifNoItem()
                .after(LIMIT)
                .fail()
                .replaceWithVoid();
    }

    boolean isOver() {
        return over.get();
    }

    void giveUp(String reason) {
        if (over.compareAndSet(false, true)) {
            LOG.infof("no longer leading the followers: %s", reason);
            closed(connection).subscribe().with(done -> ended.run());
        }
    }
}
