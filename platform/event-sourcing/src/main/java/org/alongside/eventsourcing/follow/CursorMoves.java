package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stores cursors over one connection. One statement at a time: what comes meanwhile shares the next one. */
final class CursorMoves {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final String MOVE = """
            update follower f set position = m.reached, moved_at = now()
            from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[]) as m(name, epoch, position, reached)
            where f.name = m.name and f.epoch = m.epoch and f.position = m.position
            returning f.name
            """;

    private final SqlConnection connection;
    private final ConcurrentLinkedQueue<Move> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean storing = new AtomicBoolean();

    CursorMoves(SqlConnection connection) {
        this.connection = connection;
    }

    private record Move(Cursor from, long to, UniEmitter<? super Void> emitter) {}

    /** Moves a stored cursor; fails with {@link Cursor.Fenced} when it no longer stands there or is another epoch's. */
    Uni<Void> move(Cursor from, long to) {
        return Uni.createFrom().emitter(emitter -> {
            waiting.add(new Move(from, to, emitter));
            storeWaiting();
        });
    }

    private void storeWaiting() {
        while (!waiting.isEmpty() && storing.compareAndSet(false, true)) {
            var moves = taken();
            if (moves.isEmpty()) {
                storing.set(false);
            } else {
                store(moves);
                return;
            }
        }
    }

    private List<Move> taken() {
        var moves = new ArrayList<Move>();
        for (var move = waiting.poll(); move != null; move = waiting.poll()) {
            moves.add(move);
        }
        return moves;
    }

    private void store(List<Move> moves) {
        connection
                .preparedQuery(MOVE)
                .execute(parameters(moves))
                .ifNoItem()
                .after(LIMIT)
                .fail()
                .onTermination()
                .invoke(() -> storing.set(false))
                .subscribe()
                .with(rows -> stored(moves, rows), failure -> failed(moves, failure));
    }

    private static Tuple parameters(List<Move> moves) {
        return Tuple.of(
                moves.stream().map(move -> move.from().follower()).toArray(String[]::new),
                moves.stream().map(move -> move.from().epoch()).toArray(Long[]::new),
                moves.stream().map(move -> move.from().position()).toArray(Long[]::new),
                moves.stream().map(Move::to).toArray(Long[]::new));
    }

    private void stored(List<Move> moves, RowSet<Row> rows) {
        storeWaiting();
        var moved = new HashSet<String>();
        rows.forEach(row -> moved.add(row.getString(0)));
        for (var move : moves) {
            if (moved.contains(move.from().follower())) {
                move.emitter().complete(null);
            } else {
                move.emitter().fail(new Cursor.Fenced(move.from()));
            }
        }
    }

    private void failed(List<Move> moves, Throwable failure) {
        storeWaiting();
        moves.forEach(move -> move.emitter().fail(failure));
    }
}
