package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.alongside.dispatch.board.BoardRow;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.board.ResponseBoard;
import org.alongside.service.read.Found;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.jspecify.annotations.Nullable;

/**
 * What passes the read seam without being the board itself: an answer made from a response shows what it knows, and a
 * change of one is for those only who may see it.
 */
@ApplicationScoped
class BoardDoor {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;

    BoardDoor(Boards boards, Reads reads, Pages pages) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
    }

    /** Completes once the look is on record; fails as {@link #passed}. */
    Uni<Void> lookedAt(UUID incident) {
        return passed(incident)
                .chain(() -> boards.response(incident))
                .chain(row -> row == null || row.phase.equals(Kept.Phase.HEARD_OF.name())
                        ? Uni.createFrom().voidItem()
                        : look(row));
    }

    /** Fails where the response is not for this person, and then as if nobody had opened one. Source: domain 8.6. */
    Uni<Void> passed(UUID incident) {
        return boards.response(incident)
                .chain(row -> row == null ? Uni.createFrom().voidItem() : passed(row));
    }

    private Uni<Void> passed(BoardRow row) {
        return reads.existsForCaller(Reading.record(BoardLine.class, "co-response", row.incident), new WhoMaySee(row))
                .invoke(exists -> {
                    if (!exists) {
                        throw Desk.unknown();
                    }
                })
                .replaceWithVoid();
    }

    /** As much of a response as decides whether it exists for somebody, also of one that was only heard of. */
    private record WhoMaySee(BoardRow row) implements Guarded {
        @Override
        public String recordId() {
            return row.incident.toString();
        }

        @Override
        public String force() {
            return row.force;
        }

        @Override
        public @Nullable Set<String> restrictedTo() {
            return BoardLine.restrictedTo(row);
        }
    }

    private Uni<Void> look(BoardRow row) {
        return reads.record(Reading.record(BoardLine.class, "co-response", row.incident), () -> pages.position(
                                ResponseBoard.NAME, null)
                        .map(at -> new Found<>(BoardLine.of(row), row.version, at)))
                .replaceWithVoid();
    }
}
