package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.read.Found;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.signin.Caller;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads rows of the views, by id or page by page. */
@ApplicationScoped
class Pages {
    private final Mutiny.SessionFactory sessions;
    private final ReadPositions positions;
    private final Caller caller;

    Pages(Mutiny.SessionFactory sessions, ReadPositions positions, Caller caller) {
        this.sessions = sessions;
        this.positions = positions;
        this.caller = caller;
    }

    /** One row, or null; the position is asked for before it is read. */
    <R, T> Uni<@Nullable Found<T>> one(
            String view,
            @Nullable Long minPosition,
            Class<R> type,
            UUID id,
            Function<R, T> line,
            ToIntFunction<R> version) {
        return positions.of(view, position(minPosition)).chain(at -> row(type, id)
                .map(row -> row == null ? null : new Found<>(line.apply(row), version.applyAsInt(row), at)));
    }

    /** A row that the log may hold already and the view not yet: waits for the log as it is now before it says no. */
    <R> Uni<@Nullable R> soon(String view, Class<R> type, UUID id) {
        return row(type, id)
                .chain(row -> row != null
                        ? Uni.createFrom().item(row)
                        : caughtUp(view).chain(() -> row(type, id)));
    }

    /** Waits until the view has what the log holds now. */
    Uni<Void> caughtUp(String view) {
        return positions
                .of(view, OptionalLong.empty())
                .chain(at -> positions.of(view, OptionalLong.of(head(at))))
                .replaceWithVoid();
    }

    private static long head(ReadPosition at) {
        var lag = at.lag();
        return at.position() + (lag == null ? 0 : lag);
    }

    private <R> Uni<@Nullable R> row(Class<R> type, UUID id) {
        return sessions.withStatelessSession(session -> session.get(type, id));
    }

    /** A page of a force's rows; one row more than asked for tells whether there is a next one. */
    <R, T> Uni<FoundPage<T>> of(
            String view, PageParams page, Lists.Query<R> query, Function<R, T> line, Function<R, String> cursor) {
        int limit = page.limit();
        var force = caller.now().force();
        return positions.of(view, page.minPosition()).chain(at -> sessions.withStatelessSession(session ->
                        query.in(session, force).setMaxResults(limit + 1).getResultList())
                .map(rows -> {
                    var shown = new ArrayList<>(rows.subList(0, Math.min(limit, rows.size())));
                    var next = rows.size() > limit ? cursor.apply(shown.getLast()) : null;
                    return new FoundPage<>(shown.stream().map(line).toList(), next, at);
                }));
    }

    private static OptionalLong position(@Nullable Long minPosition) {
        return minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition);
    }
}
