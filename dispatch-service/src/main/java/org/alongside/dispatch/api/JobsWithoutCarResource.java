package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.alongside.dispatch.board.CarJobs;
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
import org.jspecify.annotations.Nullable;

/** Which jobs the car did not go to, and why. */
@Path("/api/jobs-without-car")
public class JobsWithoutCarResource {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;
    private final Caller caller;
    private final BusinessClock clock;
    private final DispatchConfig config;

    JobsWithoutCarResource(
            Boards boards, Reads reads, Pages pages, Caller caller, BusinessClock clock, DispatchConfig config) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Those that came in during one night, oldest first.
     *
     * @param night date on which it began, from noon to noon of the force's time; without it the last one
     */
    @GET
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.CONTROL_ROOM_SUPERVISOR,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.DISTRICT,
        Roles.AUDITOR
    })
    public Uni<Answered<ViewAnswer<JobWithoutCar>>> jobs(
            @QueryParam("night") @Nullable String night, @BeanParam PageParams page) {
        var who = caller.now();
        var asked = Night.of(night, clock.now(), config.zone());
        return reads.list(
                Reading.list(JobWithoutCar.class, "co-response", "without-car"),
                () -> pages.of(
                        CarJobs.NAME,
                        page,
                        (force, limit) -> boards.withoutCar(who, asked, page.after(2), limit),
                        row -> JobWithoutCar.of(row, asked),
                        row -> Cursor.after(row.openedAt == null ? "" : row.openedAt, row.incident)));
    }
}
