package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.dispatch.board.BoardRow;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.board.ResponseBoard;
import org.alongside.service.read.Found;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;

/** What passes the read seam without being the board itself: an answer made from a response shows what it knows. */
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

    /** Completes once the look is on record; fails as not found where the response is not for this person. */
    Uni<Void> lookedAt(UUID incident) {
        return boards.response(incident)
                .chain(row -> row == null || row.phase.equals(Kept.Phase.HEARD_OF.name())
                        ? Uni.createFrom().voidItem()
                        : look(row));
    }

    private Uni<Void> look(BoardRow row) {
        return reads.record(Reading.record(BoardLine.class, "co-response", row.incident), () -> pages.position(
                                ResponseBoard.NAME, null)
                        .map(at -> new Found<>(BoardLine.of(row), row.version, at)))
                .replaceWithVoid();
    }
}
