package org.alongside.dispatch.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.board.ResponseBoard;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Found;
import org.alongside.service.read.LiveEvent;
import org.alongside.service.read.LiveList;
import org.alongside.service.read.LiveLists;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** The board of responses. */
@Path("/api/co-responses")
public class BoardResource {
    private static final Reading<BoardLine> OPEN = Reading.list(BoardLine.class, "co-response", "open");
    private static final Reading<BoardLine> LIVE = Reading.list(BoardLine.class, "co-response", "open-live");

    private final Boards boards;
    private final Reads reads;
    private final Pages pages;
    private final Caller caller;
    private final OpenResponses open;
    private final LiveList<BoardLine> live;

    BoardResource(Boards boards, Reads reads, Pages pages, Caller caller, OpenResponses open, LiveLists lives) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
        this.caller = caller;
        this.open = open;
        this.live = lives.of(open);
    }

    @GET
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<BoardLine>>> openResponses(@BeanParam PageParams page) {
        return reads.list(OPEN, () -> open.page(caller.now(), page));
    }

    /** The same board live. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Multi<LiveEvent> watchOpenResponses() {
        return reads.live(LIVE, live);
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
