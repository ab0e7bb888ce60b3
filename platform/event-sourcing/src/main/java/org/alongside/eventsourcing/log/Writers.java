package org.alongside.eventsourcing.log;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The connections that append.
 *
 * <p>A database that is paused, or cut off by the network, neither answers nor ends its connections. After {@link
 * #SILENCE_MAX} they are left to themselves and new ones are opened, so that appends go on as soon as it can be
 * reached. It may still commit what it was sent.
 */
final class Writers {
    /** A commit takes milliseconds, on a disk that stalls a second or two; nobody should wait longer than this. */
    static final Duration SILENCE_MAX = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Writers.class);

    private final Supplier<Pool> opening;
    private volatile Pool pool;

    Writers(Supplier<Pool> opening) {
        this.opening = opening;
        this.pool = opening.get();
    }

    /**
     * Sends one statement.
     *
     * @return fails with the database's error, with that of connecting when nothing was sent, or with {@link
     *     EventLog.OutcomeUnknown} when it was sent and not answered
     */
    Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
        var asked = pool;
        return asked.getConnection().chain(connection -> answered(connection, sql, parameters)
                .onFailure(TimeoutException.class)
                .invoke(() -> leave(asked))
                .onFailure(failure -> !(failure instanceof PgException))
                .transform(EventLog.OutcomeUnknown::new)
                .onTermination()
                .invoke(connection::closeAndForget));
    }

    private static Uni<RowSet<Row>> answered(SqlConnection connection, String sql, Tuple parameters) {
        return connection
                .preparedQuery(sql)
                .execute(parameters)
                .ifNoItem()
                .after(SILENCE_MAX)
                .fail();
    }

    /** Whoever is the first to notice; the others were sent over the same connections. */
    private synchronized void leave(Pool silent) {
        if (pool.equals(silent)) {
            LOG.warnf("the database has not answered for %d s; opening new connections", SILENCE_MAX.toSeconds());
            pool = opening.get();
            silent.closeAndForget();
        }
    }

    void close() {
        pool.close().await().indefinitely();
    }
}
