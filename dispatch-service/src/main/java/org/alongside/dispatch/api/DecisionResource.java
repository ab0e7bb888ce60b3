package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.alongside.dispatch.board.DecisionLog;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** What was recommended in full, what was chosen, and why the car did not go. */
@Path("/api/dispatch-decisions")
public class DecisionResource {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;
    private final Caller caller;

    DecisionResource(Boards boards, Reads reads, Pages pages, Caller caller) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.CONTROL_ROOM_SUPERVISOR,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.DISTRICT,
        Roles.AUDITOR
    })
    public Uni<Answered<ViewAnswer<DecisionLine>>> decisions(
            @QueryParam("incident") @Nullable UUID incident, @BeanParam PageParams page) {
        var who = caller.now();
        return reads.list(
                Reading.list(DecisionLine.class, "decision", incident == null ? "all" : "by-incident"),
                () -> pages.of(
                        DecisionLog.NAME,
                        page,
                        (force, limit) -> boards.decisions(who, incident, page.after(2), limit),
                        DecisionLine::of,
                        row -> Cursor.after(row.at, row.id)));
    }
}
