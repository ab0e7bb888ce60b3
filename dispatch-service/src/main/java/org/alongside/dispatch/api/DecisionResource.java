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
import org.alongside.dispatch.wiring.DispatchConfig;
import org.alongside.eventsourcing.time.BusinessClock;
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
    private final BusinessClock clock;
    private final DispatchConfig config;

    DecisionResource(
            Boards boards, Reads reads, Pages pages, Caller caller, BusinessClock clock, DispatchConfig config) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
        this.config = config;
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
        return incident == null
                ? listed("all", page, boards::decisions)
                : listed("by-incident", page, (who, after, limit) -> boards.decisionsOn(incident, who, after, limit));
    }

    /**
     * Assignments of one night in which another was taken than the one recommended first, with the reason, oldest first.
     *
     * @param night date on which it began, from noon to noon of the force's time; without it the last one
     */
    @GET
    @Path("overrides")
    @RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.CONTROL_ROOM_DA_SPECIALIST, Roles.DISTRICT, Roles.AUDITOR})
    public Uni<Answered<ViewAnswer<DecisionLine>>> overrides(
            @QueryParam("night") @Nullable String night, @BeanParam PageParams page) {
        var asked = Night.of(night, clock.now(), config.zone());
        return listed("overrides", page, (who, after, limit) -> boards.overrides(asked, who, after, limit));
    }

    /** A list of decisions, as far as this person may see them. */
    private interface Listed {
        Uni<List<DecisionRow>> rows(SignedIn who, List<String> after, int limit);
    }

    private Uni<Answered<ViewAnswer<DecisionLine>>> listed(String how, PageParams page, Listed listed) {
        var who = caller.now();
        return reads.list(
                Reading.list(DecisionLine.class, "decision", how),
                () -> pages.of(
                        DecisionLog.NAME,
                        page,
                        (force, limit) -> listed.rows(who, page.after(2), limit).chain(rows -> lines(who, rows)),
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
