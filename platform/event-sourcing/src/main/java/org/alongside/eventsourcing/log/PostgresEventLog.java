package org.alongside.eventsourcing.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** {@link EventLog} in PostgreSQL. Safe for any number of replicas on one database. */
public final class PostgresEventLog implements EventLog, AutoCloseable {
    /**
     * Generic plans and index look-ups only: the planner's other choices made the append three times as dear. Whoever waits
     * for a row that another holds gives up in the database, before {@link Writers#SILENCE_MAX}: it must not look silent.
     */
    private static final Map<String, String> WRITER_SETTINGS = Map.of(
            "lock_timeout", "4s",
            "plan_cache_mode", "force_generic_plan",
            "enable_hashjoin", "off",
            "enable_mergejoin", "off",
            "enable_seqscan", "off",
            "jit", "off");

    private static final int READERS = 4;
    private static final int WAITING_READS_MAX = 1_000;

    /** Followers go no further than the known head: one answer that never comes must not be the last that is asked for. */
    private static final Duration HEAD_LIMIT = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Writers writers;
    private final Pool readers;
    private final LogTail tail = new LogTail();
    private final GroupCommit commits;
    /** One at a time: while the database is silent, each would hold a connection. */
    private final AtomicBoolean pollingHead = new AtomicBoolean();

    private final long poll;

    /**
     * Opens its own connections.
     *
     * @param options where the database is; not changed
     * @param clock the business clock
     */
    public PostgresEventLog(Vertx vertx, PgConnectOptions options, Supplier<Instant> clock) {
        this.vertx = vertx;
        var writing = writerOptions(options);
        writers = new Writers(() -> pool(writing, GroupCommit.WRITERS));
        readers = pool(new PgConnectOptions(options).setCachePreparedStatements(true), READERS);
        commits = new GroupCommit(writers, clock, tail);
        poll = vertx.setPeriodic(LogTail.POLL_MILLIS, tick -> pollHead());
    }

    private static PgConnectOptions writerOptions(PgConnectOptions options) {
        var writer = new PgConnectOptions(options)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlLimit(AppendStatement.TEXT_MAX);
        WRITER_SETTINGS.forEach(writer::addProperty);
        return writer;
    }

    private Pool pool(PgConnectOptions options, int size) {
        var limits = new PoolOptions()
                .setMaxSize(size)
                .setMaxWaitQueueSize(WAITING_READS_MAX)
                .setConnectionTimeout(5)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return Pool.newInstance(
                PgBuilder.pool().connectingTo(options).with(limits).using(vertx).build());
    }

    private void pollHead() {
        if (pollingHead.compareAndSet(false, true)) {
            head().ifNoItem()
                    .after(HEAD_LIMIT)
                    .fail()
                    .onTermination()
                    .invoke(() -> pollingHead.set(false))
                    .subscribe()
                    .with(tail::sawHead, failure -> {});
        }
    }

    @Override
    public Uni<AppendResult> append(Append append) {
        return commits.submit(append)
                .chain(position -> position == GroupCommit.LOST
                        ? whyLost(append)
                        : Uni.createFrom().item(new AppendResult.Stored(position)));
    }

    private Uni<AppendResult> whyLost(Append append) {
        var known = append.idempotency();
        return known == null
                ? claimHolder(append)
                : remembered(known.key())
                        .chain(found -> found instanceof AppendResult.Lost
                                ? claimHolder(append)
                                : Uni.createFrom().item(found));
    }

    private static AppendResult repeated(Row row) {
        return new AppendResult.Repeated(row.getString(0), row.getString(1), row.getInteger(2), row.getLong(3));
    }

    private Uni<AppendResult> claimHolder(Append append) {
        Uni<AppendResult> result = Uni.createFrom().item(new AppendResult.Lost());
        for (var claim : append.claims()) {
            result = result.chain(found -> found instanceof AppendResult.Lost
                    ? holder(claim)
                    : Uni.createFrom().item(found));
        }
        return result;
    }

    private Uni<AppendResult> holder(Append.ClaimRow claim) {
        return readers.preparedQuery("select stream from claim where space = $1 and value = $2 and stream <> $3")
                .execute(Tuple.of(claim.space(), claim.value(), claim.stream()))
                .map(rows -> rows.size() == 0
                        ? new AppendResult.Lost()
                        : new AppendResult.ClaimTaken(
                                claim.space(),
                                claim.value(),
                                rows.iterator().next().getString(0)));
    }

    @Override
    public Uni<AppendResult> remembered(String key) {
        return readers.preparedQuery("select fingerprint, stream, version, position from idempotency where key = $1")
                .execute(Tuple.of(key))
                .map(rows -> rows.size() == 0
                        ? new AppendResult.Lost()
                        : repeated(rows.iterator().next()));
    }

    @Override
    public Uni<List<Recorded>> after(long after, int limit) {
        var remembered = tail.after(after, limit);
        if (!remembered.isEmpty()) {
            return Uni.createFrom().item(remembered);
        }
        return readers.preparedQuery(
                        "select " + LogRows.COLUMNS + " from event where position > $1 order by position limit $2")
                .execute(Tuple.of(after, limit))
                .map(LogRows::recorded);
    }

    @Override
    public Uni<List<Recorded>> stream(String stream, int version) {
        return readers.preparedQuery(
                        "select " + LogRows.COLUMNS + " from event where stream = $1 and version > $2 order by version")
                .execute(Tuple.of(stream, version))
                .map(LogRows::recorded);
    }

    @Override
    public Uni<Long> head() {
        return readers.query("select position from log_head")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public long knownHead() {
        return tail.knownHead();
    }

    @Override
    public void onMoved(Runnable moved) {
        tail.onMoved(moved);
    }

    /** A pool for the other tables of the platform (cursors, timers, keys). Not for the log itself. */
    public Pool tables() {
        return readers;
    }

    @Override
    public void close() {
        vertx.cancelTimer(poll);
        writers.close();
        readers.close().await().indefinitely();
    }
}
