package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.signin.Caller;
import org.jspecify.annotations.Nullable;

/** Pages of a view, for the force of whoever asks. */
@ApplicationScoped
class Pages {
    private final ReadPositions positions;
    private final Caller caller;

    Pages(ReadPositions positions, Caller caller) {
        this.positions = positions;
        this.caller = caller;
    }

    /** Rows of a force, up to a limit. */
    interface Rows<R> {
        Uni<List<R>> of(String force, int limit);
    }

    /** One row more than asked for tells whether there is a next page. */
    <R, T> Uni<FoundPage<T>> of(
            String view, PageParams page, Rows<R> rows, Function<R, T> line, Function<R, String> cursor) {
        return of(view, caller.now().force(), page, rows, line, cursor);
    }

    /** The same for people of a force. */
    <R, T> Uni<FoundPage<T>> of(
            String view, String force, PageParams page, Rows<R> rows, Function<R, T> line, Function<R, String> cursor) {
        int limit = page.limit();
        return positions.of(view, page.minPosition()).chain(at -> rows.of(force, limit + 1)
                .map(found -> {
                    var shown = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
                    var next = found.size() > limit ? cursor.apply(shown.getLast()) : null;
                    return new FoundPage<>(shown.stream().map(line).toList(), next, at);
                }));
    }

    /** How recent a view is, once it has come as far as asked. */
    Uni<ReadPosition> position(String view, @Nullable Long minPosition) {
        return positions.of(view, minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition));
    }
}
