package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.board.ResponseBoard;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.LiveSource;
import org.alongside.service.read.PageParams;
import org.alongside.service.signin.SignedIn;

/** The open responses of a force, oldest first. */
@ApplicationScoped
class OpenResponses implements LiveSource<BoardLine> {
    private final Boards boards;
    private final Pages pages;

    OpenResponses(Boards boards, Pages pages) {
        this.boards = boards;
        this.pages = pages;
    }

    @Override
    public String view() {
        return ResponseBoard.NAME;
    }

    @Override
    public Uni<FoundPage<BoardLine>> page(SignedIn who, PageParams page) {
        return pages.of(
                view(),
                who.force(),
                page,
                (ours, limit) -> boards.open(who, page.after(2), limit),
                BoardLine::of,
                row -> Cursor.after(row.openedAt == null ? "" : row.openedAt, row.incident));
    }

    @Override
    public Uni<List<BoardLine>> records(Set<?> keys) {
        return boards.responses(keys)
                .map(rows -> rows.stream().map(BoardLine::of).toList());
    }

    @Override
    public boolean lists(BoardLine line) {
        return line.phase() == Kept.Phase.OPEN;
    }
}
