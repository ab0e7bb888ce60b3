package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.eventsourcing.log.LogRows;
import org.alongside.eventsourcing.log.Recorded;

/** Reads long stretches of the log page by page: the next page is on its way while a worker thread handles this one. */
final class LogPages {
    /** Large enough that the round trip does not count, small enough for a few megabytes. */
    static final int PAGE_MAX = 500;

    private static final Duration PAGE_TIMEOUT = Duration.ofSeconds(60);
    private static final String PAGE = "select " + LogRows.COLUMNS + " from event"
            + " where position > $1 and position <= $2 order by position limit $3";

    private final Pool pool;

    LogPages(Pool pool) {
        this.pool = pool;
    }

    /**
     * Shows every event after {@code from} up to {@code to}, in order, on worker threads, one at a time.
     *
     * @param reading what is made of each first; of many at once, on all processors
     */
    <T> Uni<Void> forEach(long from, long to, Function<Recorded, T> reading, Consumer<T> taker) {
        return from >= to
                ? Uni.createFrom().voidItem()
                : Multi.createBy()
                        .repeating()
                        .uni(() -> new Walk<>(from, to, reading, taker), Walk::step)
                        .whilst(more -> more)
                        .onItem()
                        .ignoreAsUni();
    }

    /** A step for each page, rather than a chain that grows: that would hold every page until the last is read. */
    private final class Walk<T> {
        private final long to;
        private final Function<Recorded, T> reading;
        private final Consumer<T> taker;
        private Uni<RowSet<Row>> ahead;

        Walk(long from, long to, Function<Recorded, T> reading, Consumer<T> taker) {
            this.to = to;
            this.reading = reading;
            this.taker = taker;
            this.ahead = page(from, to);
        }

        /** Whether there is another. */
        Uni<Boolean> step() {
            return ahead.chain(rows -> {
                long last = last(rows);
                if (last < to) {
                    ahead = onItsWay(last);
                }
                return onWorker(rows, reading, taker).replaceWith(last < to);
            });
        }

        private Uni<RowSet<Row>> onItsWay(long last) {
            var next = page(last, to).memoize().indefinitely();
            next.subscribe().with(page -> {}, failure -> {}); // the next step reports its failure
            return next;
        }
    }

    private Uni<RowSet<Row>> page(long from, long to) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(from, to, PAGE_MAX))
                .ifNoItem()
                .after(PAGE_TIMEOUT)
                .fail()
                .invoke(rows -> requireWhole(rows, from, to));
    }

    /** Positions are contiguous, so a page that does not end where it must is a log with a hole in it. */
    private static void requireWhole(RowSet<Row> rows, long from, long to) {
        long end = Math.min(from + PAGE_MAX, to);
        if (rows.size() == 0 || last(rows) != end || rows.size() != end - from) {
            throw new LogHasHole(from, end);
        }
    }

    private static long last(RowSet<Row> rows) {
        long last = 0;
        for (var row : rows) {
            last = row.getLong(0);
        }
        return last;
    }

    private static <T> Uni<Void> onWorker(RowSet<Row> rows, Function<Recorded, T> reading, Consumer<T> taker) {
        return Uni.createFrom()
                .item(rows)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(page -> read(page, reading).forEach(taker))
                .replaceWithVoid();
    }

    private static <T> List<T> read(RowSet<Row> page, Function<Recorded, T> reading) {
        var rows = new ArrayList<Row>(page.size());
        page.forEach(rows::add);
        return rows.parallelStream().map(LogRows::recorded).map(reading).toList();
    }
}
