package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.car.board.Rota;
import org.alongside.car.board.RotaRow;
import org.alongside.car.duty.Booking;
import org.alongside.car.duty.CrewReports;
import org.alongside.car.duty.Duties;
import org.alongside.car.duty.Duty;
import org.alongside.car.duty.DutyCommand;
import org.alongside.car.duty.Plan;
import org.alongside.contracts.Ids;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Planned windows, and who comes to them. */
@Path("/api/duties")
@RolesAllowed({Roles.CAR_CREW, Roles.IDVA_MANAGER, Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
public class DutyResource {
    private final Desk desk;
    private final Bookings bookings;
    private final SignOns signOns;
    private final Pages pages;
    private final Reads reads;
    private final BusinessClock clock;

    DutyResource(Desk desk, Bookings bookings, SignOns signOns, Pages pages, Reads reads, BusinessClock clock) {
        this.desk = desk;
        this.bookings = bookings;
        this.signOns = signOns;
        this.pages = pages;
        this.reads = reads;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.IDVA_MANAGER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> plan(@Valid DutyRequests.PlanShift shift) {
        var plan = new Plan(
                new CarId(shift.car()),
                shift.dutyFrom(),
                shift.dutyUntil(),
                shift.area(),
                shift.kind(),
                shift.mode(),
                shift.overrunMinutesMax(),
                DutyRequests.crew(shift.crew()));
        var context = desk.report(shift, null);
        var duty = idOf(shift.car(), context);
        var id = new DutyId(duty);
        return bookings.plan(List.of(Booking.of(id, plan)), seen -> desk.commands()
                        .handle(
                                Duties.DUTIES,
                                duty,
                                new DutyCommand.PlanShift(plan, null, seen.turnOf(id, List.of(id))),
                                context))
                .map(Answers.created("/api/duties"));
    }

    /** The same request sent again means the same duty, which is not in its own way. */
    private UUID idOf(UUID car, CommandContext context) {
        var key = context.idempotency();
        return key == null ? desk.newId() : Ids.derived(car, "duty/" + key.key());
    }

    /** Changes what somebody saw, so it says in {@code If-Match} what that was. */
    @POST
    @Path("{id}/replan")
    @RolesAllowed({Roles.IDVA_MANAGER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> replan(UUID id, @Valid DutyRequests.Replan replan) {
        var context = desk.edit(replan);
        var at = desk.at((Instant) null);
        return desk.commands()
                .load(Duties.DUTIES, id)
                .chain(loaded -> bookings.plan(
                        List.of(Booking.of(new DutyId(id), Replanning.planOf(loaded.state(), replan))),
                        seen -> desk.together(
                                CrewReports.asks(
                                        new DutyId(id),
                                        loaded.state(),
                                        Replanning.of(loaded.state(), replan, at, seen.plannings() + 1)),
                                context)))
                .map(Answers::of);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Roles.IDVA_MANAGER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> cancel(UUID id, @Valid DutyRequests.Cancel cancel) {
        return asked(id, desk.edit(cancel), null, (duty, at) -> new DutyCommand.Cancel(cancel.reason()));
    }

    @POST
    @Path("{id}/sign-on")
    public Uni<RestResponse<CommandAnswer>> signOn(UUID id, @Valid DutyRequests.SignOn on) {
        var at = desk.at(on.at());
        return signOns.signOn(
                        id, new DutyCommand.SignOn(new StaffId(on.member()), on.role(), at), desk.report(on, on.at()))
                .map(Answers::of);
    }

    @POST
    @Path("{id}/sign-off")
    public Uni<RestResponse<CommandAnswer>> signOff(UUID id, @Valid DutyRequests.OfMember off) {
        return reported(id, off, off.at(), at -> new DutyCommand.SignOff(new StaffId(off.member()), at));
    }

    @POST
    @Path("{id}/detach")
    public Uni<RestResponse<CommandAnswer>> detach(UUID id, @Valid DutyRequests.Detach detach) {
        return reported(
                id,
                detach,
                detach.at(),
                at -> new DutyCommand.Detach(new StaffId(detach.member()), detach.reason(), at));
    }

    @POST
    @Path("{id}/return")
    public Uni<RestResponse<CommandAnswer>> back(UUID id, @Valid DutyRequests.OfMember back) {
        return reported(id, back, back.at(), at -> new DutyCommand.Return(new StaffId(back.member()), at));
    }

    @POST
    @Path("{id}/break-start")
    public Uni<RestResponse<CommandAnswer>> breakStart(UUID id, @Valid DutyRequests.OfMember start) {
        return reported(id, start, start.at(), at -> new DutyCommand.StartBreak(new StaffId(start.member()), at));
    }

    @POST
    @Path("{id}/break-end")
    public Uni<RestResponse<CommandAnswer>> breakEnd(UUID id, @Valid DutyRequests.OfMember end) {
        return reported(id, end, end.at(), at -> new DutyCommand.EndBreak(new StaffId(end.member()), at));
    }

    @POST
    @Path("{id}/absent")
    public Uni<RestResponse<CommandAnswer>> absent(UUID id, @Valid DutyRequests.Absent absent) {
        return reported(
                id,
                absent,
                absent.at(),
                at -> new DutyCommand.ReportAbsent(new StaffId(absent.member()), absent.reason(), at));
    }

    private Uni<RestResponse<CommandAnswer>> reported(
            UUID id, Object body, @Nullable Instant at, Function<Instant, DutyCommand> command) {
        return asked(id, desk.report(body, at), at, (duty, when) -> command.apply(when));
    }

    /** The duty names its car, so it is read first; both change in one commit or neither does. */
    private Uni<RestResponse<CommandAnswer>> asked(
            UUID id, CommandContext context, @Nullable Instant at, BiFunction<Duty, Instant, DutyCommand> command) {
        var when = desk.at(at);
        return desk.commands()
                .load(Duties.DUTIES, id)
                .map(loaded -> CrewReports.asks(new DutyId(id), loaded.state(), command.apply(loaded.state(), when)))
                .chain(asks -> desk.together(asks, context))
                .map(Answers::of);
    }

    /** Planned against actual; {@code from} and {@code until} bound the beginning of the window. */
    @GET
    @RolesAllowed({Roles.CAR_CREW, Roles.IDVA_MANAGER, Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<DutyLine>>> duties(
            @BeanParam PageParams page,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until) {
        var query = Lists.duties(page, Moments.parse("from", from), Moments.parse("until", until));
        var now = clock.now();
        return reads.list(
                Reading.list(DutyLine.class, "duty", "all"),
                () -> pages.of(
                        Rota.NAME,
                        page,
                        query,
                        row -> DutyLine.of(row, now),
                        row -> Cursor.after(row.dutyFrom, row.duty)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CAR_CREW, Roles.IDVA_MANAGER, Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<RecordAnswer<DutyLine>>> duty(UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        var now = clock.now();
        return reads.record(
                Reading.record(DutyLine.class, "duty", id),
                () -> pages.one(
                        Rota.NAME, minPosition, RotaRow.class, id, row -> DutyLine.of(row, now), row -> row.version));
    }
}
