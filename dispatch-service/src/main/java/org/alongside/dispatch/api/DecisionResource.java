package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.dispatch.board.DecisionLog;
import org.alongside.dispatch.board.DecisionRow;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.alongside.service.signin.SignedIn;
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
                        (force, limit) -> boards.decisions(who, incident, page.after(2), limit)
                                .chain(rows -> lines(who, rows)),
                        Function.identity(),
                        line -> Cursor.after(line.at(), line.id())));
    }

    private Uni<List<DecisionLine>> lines(SignedIn who, List<DecisionRow> rows) {
        return boards.hiddenJobs(who, rows.stream().flatMap(DecisionResource::competing))
                .map(hidden ->
                        rows.stream().map(row -> DecisionLine.of(row, hidden)).toList());
    }

    private static Stream<UUID> competing(DecisionRow row) {
        var recommendation = row.recommendation();
        return recommendation == null
                ? Stream.empty()
                : recommendation.competingJobs().stream()
                        .map(job -> job.incident().value());
    }
}
