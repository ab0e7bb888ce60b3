package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.dispatch.board.CarBoard;
import org.alongside.dispatch.board.DecisionLog;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.board.ResponseBoard;
import org.alongside.dispatch.board.UnitBoard;
import org.alongside.dispatch.positions.Positions;
import org.alongside.dispatch.recommend.Position;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Times;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** The boards: responses, units, cars, and what was decided about them. */
@Path("/api")
public class BoardResource {
    private static final int CARS_MAX = 100;
    private static final Duration FIX_SKEW = Duration.ofSeconds(30);

    private final Boards boards;
    private final Reads reads;
    private final ReadPositions positions;
    private final Positions fixes;
    private final Caller caller;
    private final BusinessClock clock;

    BoardResource(
            Boards boards, Reads reads, ReadPositions positions, Positions fixes, Caller caller, BusinessClock clock) {
        this.boards = boards;
        this.reads = reads;
        this.positions = positions;
        this.fixes = fixes;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("co-responses")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<BoardLine>>> openResponses(@BeanParam PageParams page) {
        return reads.list(
                Reading.list(BoardLine.class, "co-response", "open"),
                () -> paged(
                        ResponseBoard.NAME,
                        page,
                        (force, limit) -> boards.open(force, page.after(2), limit),
                        BoardLine::of,
                        row -> Cursor.after(row.openedAt == null ? "" : row.openedAt, row.incident)));
    }

    @GET
    @Path("co-responses/{incident}")
    @RolesAllowed({Roles.POLICE, Roles.CAR_CREW})
    public Uni<Answered<RecordAnswer<ResponseAnswer>>> response(
            UUID incident, @QueryParam("minPosition") @Nullable Long minPosition) {
        return reads.record(
                Reading.record(ResponseAnswer.class, "co-response", incident),
                () -> positions.of(ResponseBoard.NAME, position(minPosition)).chain(at -> boards.response(incident)
                        .map(row -> row == null || row.phase.equals(Kept.Phase.HEARD_OF.name())
                                ? null
                                : new Found<>(ResponseAnswer.of(row), row.version, at))));
    }

    @GET
    @Path("units")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.SYSTEM})
    public Uni<Answered<ViewAnswer<UnitLine>>> units(@BeanParam PageParams page) {
        return reads.list(Reading.list(UnitLine.class, "unit", "all"), () -> fixes.all()
                .chain(where -> paged(
                        UnitBoard.NAME,
                        page,
                        (force, limit) -> boards.units(force, page.after(2), limit),
                        row -> UnitLine.of(row, where.get(row.unit)),
                        row -> Cursor.after(row.callSign, row.unit))));
    }

    @GET
    @Path("units/{id}")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.SYSTEM})
    public Uni<Answered<RecordAnswer<UnitLine>>> unit(UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        return reads.record(
                Reading.record(UnitLine.class, "unit", id), () -> fixes.all().chain(where -> positions
                        .of(UnitBoard.NAME, position(minPosition))
                        .chain(at -> boards.unit(id)
                                .map(row -> row == null
                                        ? null
                                        : new Found<>(UnitLine.of(row, where.get(row.unit)), row.version, at)))));
    }

    /** Newer fixes replace older ones by the device's clock; an older one is dropped without complaint. */
    @POST
    @Path("units/positions")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.SYSTEM})
    public Uni<PositionsTaken> positions(@Valid UnitRequests.PositionReport report) {
        var now = clock.now();
        report.positions().forEach(fix -> Times.notInFuture("positions.at", fix.at(), now, FIX_SKEW));
        var taken = report.positions().stream()
                .map(fix -> new Positions.Fix(fix.unit(), new Position(fix.latitude(), fix.longitude(), fix.at())))
                .toList();
        return fixes.report(taken, now).replaceWith(new PositionsTaken(taken.size()));
    }

    /** How many fixes were taken in. */
    public record PositionsTaken(int taken) {}

    @GET
    @Path("cars")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<CarLine>>> cars(@BeanParam PageParams page) {
        var force = caller.now().force();
        return reads.list(
                Reading.list(CarLine.class, "car", "all"),
                () -> positions.of(CarBoard.NAME, page.minPosition()).chain(at -> boards.cars(force, CARS_MAX)
                        .map(rows ->
                                new FoundPage<>(rows.stream().map(CarLine::of).toList(), null, at))));
    }

    /** What was recommended in full, what was chosen, and why the car did not go. */
    @GET
    @Path("dispatch-decisions")
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.CONTROL_ROOM_SUPERVISOR,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.DISTRICT,
        Roles.AUDITOR
    })
    public Uni<Answered<ViewAnswer<DecisionLine>>> decisions(
            @QueryParam("incident") @Nullable UUID incident, @BeanParam PageParams page) {
        return reads.list(
                Reading.list(DecisionLine.class, "decision", incident == null ? "all" : "by-incident"),
                () -> paged(
                        DecisionLog.NAME,
                        page,
                        (force, limit) -> boards.decisions(force, incident, page.after(2), limit),
                        DecisionLine::of,
                        row -> Cursor.after(row.at, row.id)));
    }

    /** Rows of a force, up to a limit. */
    private interface Rows<R> {
        Uni<List<R>> of(String force, int limit);
    }

    /** One row more than asked for tells whether there is a next page. */
    private <R, T> Uni<FoundPage<T>> paged(
            String view, PageParams page, Rows<R> rows, Function<R, T> line, Function<R, String> cursor) {
        int limit = page.limit();
        var force = caller.now().force();
        return positions.of(view, page.minPosition()).chain(at -> rows.of(force, limit + 1)
                .map(found -> {
                    var shown = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
                    var next = found.size() > limit ? cursor.apply(shown.getLast()) : null;
                    return new FoundPage<>(shown.stream().map(line).toList(), next, at);
                }));
    }

    private static OptionalLong position(@Nullable Long minPosition) {
        return minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition);
    }
}
