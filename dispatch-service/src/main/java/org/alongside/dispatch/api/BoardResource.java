package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.board.ResponseBoard;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** The board of responses. */
@Path("/api/co-responses")
public class BoardResource {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;

    BoardResource(Boards boards, Reads reads, Pages pages) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<BoardLine>>> openResponses(@BeanParam PageParams page) {
        return reads.list(
                Reading.list(BoardLine.class, "co-response", "open"),
                () -> pages.of(
                        ResponseBoard.NAME,
                        page,
                        (force, limit) -> boards.open(force, page.after(2), limit),
                        BoardLine::of,
                        row -> Cursor.after(row.openedAt == null ? "" : row.openedAt, row.incident)));
    }

    @GET
    @Path("{incident}")
    @RolesAllowed({Roles.POLICE, Roles.CAR_CREW})
    public Uni<Answered<RecordAnswer<ResponseAnswer>>> response(
            UUID incident, @QueryParam("minPosition") @Nullable Long minPosition) {
        return reads.record(
                Reading.record(ResponseAnswer.class, "co-response", incident),
                () -> pages.position(ResponseBoard.NAME, minPosition).chain(at -> boards.response(incident)
                        .map(row -> row == null || row.phase.equals(Kept.Phase.HEARD_OF.name())
                                ? null
                                : new Found<>(ResponseAnswer.of(row), row.version, at))));
    }
}
