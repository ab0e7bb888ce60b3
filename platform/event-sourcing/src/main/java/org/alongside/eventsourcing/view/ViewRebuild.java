package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.eventsourcing.follow.NothingParked;
import org.alongside.eventsourcing.follow.OwnContext;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.wire.EventCodec;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Folds the log from its beginning and compares the result with the live rows, or puts it in their place. It fires no
 * side effect, and keeps the folded rows in memory: those of one slice, where the view is too large for it.
 */
public final class ViewRebuild<R> {
    /** Rows inserted by one statement. */
    static final int INSERT_MAX = 500;

    private static final Duration REPLACE_TIMEOUT = Duration.ofMinutes(30);

    private final View<R> view;
    private final Reader reader;
    private final Vertx vertx;
    private final Pool pool;
    private final LogPages log;
    private final Mutiny.SessionFactory sessions;
    private final long memory;

    /**
     * What a rebuild made.
     *
     * @param position of the log up to which the rows are folded now
     * @param rows how many there are
     * @param parked events that the fold could not take, and those behind them
     */
    public record Rebuilt(String view, long position, long rows, long parked) {}

    /** @param pool a few connections to the database of the log and the views, used for minutes */
    public ViewRebuild(View<R> view, EventCodec codec, Vertx vertx, Pool pool, Mutiny.SessionFactory sessions) {
        this(view, codec, vertx, pool, sessions, Runtime.getRuntime().maxMemory());
    }

    /** @param memory bytes that this program may have */
    ViewRebuild(View<R> view, EventCodec codec, Vertx vertx, Pool pool, Mutiny.SessionFactory sessions, long memory) {
        this.memory = memory;
        this.view = view;
        this.reader = new Reader(view, codec);
        this.vertx = vertx;
        this.pool = pool;
        this.log = new LogPages(pool);
        this.sessions = sessions;
    }

    /** Name of the view. */
    public String name() {
        return view.name();
    }

    /** Compares the live rows, as they are at one moment, with the log folded up to the view's position then. */
    public Uni<ViewComparison> compare() {
        var live = new LiveRows<>(view, sessions);
        return onContextOfItsOwn(live::read)
                .chain(() -> slices())
                .chain(slices -> inTurn(slices, slice -> fold(slice, live.position())
                        .invoke(folding -> live.compareWith(folding.rows(), slice))
                        .replaceWithVoid()))
                .replaceWith(live::compared);
    }

    private Uni<Slices> slices() {
        return columns().chain(columns -> Slices.of(pool, columns.table(), memory));
    }

    private Uni<RowColumns<R>> columns() {
        return RowColumns.of(sessions, pool, view.rowType());
    }

    private static Uni<Void> inTurn(Slices slices, Function<Predicate<Object>, Uni<Void>> work) {
        return Multi.createFrom()
                .range(0, slices.count())
                .onItem()
                .transformToUniAndConcatenate(number -> work.apply(slices.slice(number)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Hibernate keeps a session with the context it was opened on, so each piece of work has its own. */
    private <T> Uni<T> onContextOfItsOwn(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<T>emitter(emitter -> OwnContext.run(vertx.getOrCreateContext(), () -> Uni.createFrom()
                        .<T>deferred(work::get)
                        .subscribe()
                        .with(emitter::complete, emitter::fail)));
    }

    /** Rebuilds the rows at the view's position. Its follower waits meanwhile and then goes on. */
    public Uni<Rebuilt> rebuild() {
        return rebuildTo(0);
    }

    /**
     * Rebuilds the rows at position {@code cut}, or at the view's position where that is further. Readers see the old
     * rows until the end. When the cursor moves, or something had to be parked, the leading follower finds itself fenced and
     * starts again from there. The follower of a view that is too large for memory waits for all of it, that of any other
     * only while the rows are replaced.
     */
    public Uni<Rebuilt> rebuildTo(long cut) {
        return columns()
                .chain(columns -> Slices.of(pool, columns.table(), memory)
                        .chain(slices ->
                                slices.count() == 1 ? rebuildAtOnce(columns, cut) : rebuild(columns, slices, cut)))
                .ifNoItem()
                .after(REPLACE_TIMEOUT)
                .fail();
    }

    private Uni<Rebuilt> rebuildAtOnce(RowColumns<R> columns, long cut) {
        return pool.preparedQuery("select position from follower where name = $1")
                .execute(Tuple.of(view.name()))
                .map(rows -> rows.size() == 0 ? 0 : rows.iterator().next().getLong(0))
                .map(position -> Math.max(position, cut))
                .chain(target -> fold(Folding.fromNothing(view, key -> true), 0, target)
                        .chain(folding -> replace(columns, folding, target)));
    }

    private Uni<Rebuilt> rebuild(RowColumns<R> columns, Slices slices, long cut) {
        var held = new LinkedHashSet<Held>();
        var rows = new AtomicLong();
        return pool.withTransaction(connection -> lock(connection)
                .map(position -> Math.max(position, cut))
                .chain(target -> emptied(connection, columns)
                        .chain(() -> inTurn(slices, slice -> fold(slice, target).chain(folding -> {
                            rows.addAndGet(folding.rows().size());
                            held.addAll(folding.held());
                            return insertRows(connection, columns, folding);
                        })))
                        .chain(() -> finished(connection, target, List.copyOf(held)))
                        .replaceWith(() -> new Rebuilt(view.name(), target, rows.get(), held.size()))));
    }

    private Uni<Folding<R>> fold(Predicate<Object> keys, long to) {
        return fold(Folding.fromNothing(view, keys), 0, to).chain(folding -> mended(folding, to));
    }

    private Uni<Folding<R>> fold(Folding<R> folding, long from, long to) {
        return log.forEach(from, to, reader::read, folding::add).replaceWith(folding);
    }

    private Uni<Folding<R>> mended(Folding<R> folding, long to) {
        return folding.isSpoiled()
                ? fold(folding.spoiledFromNothing(), 0, to)
                        .invoke(folding::mend)
                        .replaceWith(folding)
                : Uni.createFrom().item(folding);
    }

    private Uni<Rebuilt> replace(RowColumns<R> columns, Folding<R> folding, long folded) {
        return pool.withTransaction(connection -> lock(connection)
                .map(position -> Math.max(position, folded))
                .chain(target -> fold(folding, folded, target)
                        .chain(() -> mended(folding, target))
                        .chain(() -> emptied(connection, columns))
                        .chain(() -> insertRows(connection, columns, folding))
                        .chain(() -> finished(connection, target, folding.held()))
                        .replaceWith(() -> new Rebuilt(
                                view.name(),
                                target,
                                folding.rows().size(),
                                folding.held().size()))));
    }

    private Uni<Void> finished(SqlClient connection, long target, List<Held> held) {
        return replaceParked(connection, held).chain(() -> moveCursor(connection, target, !held.isEmpty()));
    }

    private static Uni<Void> emptied(SqlClient connection, RowColumns<?> columns) {
        return connection.query("delete from " + columns.table()).execute().replaceWithVoid();
    }

    private Uni<Long> lock(SqlClient connection) {
        return connection
                .preparedQuery("insert into follower (name, position, epoch, moved_at) values ($1, 0, 0, now())"
                        + " on conflict (name) do update set moved_at = follower.moved_at returning position")
                .execute(Tuple.of(view.name()))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private Uni<Void> insertRows(SqlClient connection, RowColumns<R> columns, Folding<R> folding) {
        return Multi.createFrom()
                .items(folding.rows().values().stream())
                .group()
                .intoLists()
                .of(INSERT_MAX)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToUniAndConcatenate(rows -> columns.insert(connection, rows))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> replaceParked(SqlClient connection, List<Held> held) {
        return connection
                .preparedQuery("delete from parked where follower = $1")
                .execute(Tuple.of(view.name()))
                .chain(() -> held.isEmpty() ? Uni.createFrom().voidItem() : park(connection, held));
    }

    private Uni<Void> park(SqlClient connection, List<Held> held) {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        var rows = new ArrayList<Tuple>();
        held.forEach(one -> rows.add(Tuple.of(view.name(), one.key(), one.place(), one.reason(), now)));
        return connection
                .preparedQuery(
                        "insert into parked (follower, key, place, reason, parked_at) values ($1, $2, $3, $4, $5)")
                .executeBatch(rows)
                .replaceWithVoid();
    }

    /** A raised epoch shuts out the leading follower too, which may know of nothing parked (see {@link NothingParked}). */
    private Uni<Void> moveCursor(SqlClient connection, long target, boolean hasParked) {
        return connection
                .preparedQuery("update follower set position = greatest(position, $2), moved_at = now(),"
                        + " epoch = epoch + case when $3 then 1 else 0 end where name = $1 and (position < $2 or $3)")
                .execute(Tuple.of(view.name(), target, hasParked))
                .replaceWithVoid();
    }
}
