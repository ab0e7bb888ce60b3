package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.incident.board.IncidentBoard;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.LiveSource;
import org.alongside.service.read.PageParams;
import org.alongside.service.signin.SignedIn;

/** The board as those see it who watch it. */
record LiveBoard(BoardReader board) implements LiveSource<BoardItem> {
    @Override
    public String view() {
        return IncidentBoard.NAME;
    }

    @Override
    public Uni<FoundPage<BoardItem>> page(SignedIn who, PageParams page) {
        return board.page(page, who);
    }

    @Override
    public Uni<List<BoardItem>> records(Set<?> keys) {
        return board.records(keys);
    }

    @Override
    public boolean lists(BoardItem item) {
        return item.state() != IncidentState.CLOSED;
    }
}
