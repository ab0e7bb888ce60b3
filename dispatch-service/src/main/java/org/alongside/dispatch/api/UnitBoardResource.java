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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.dispatch.board.UnitBoard;
import org.alongside.dispatch.board.UnitRow;
import org.alongside.dispatch.masters.Masters;
import org.alongside.dispatch.positions.Positions;
import org.alongside.dispatch.recommend.PointsTable;
import org.alongside.dispatch.recommend.Position;
import org.alongside.dispatch.wiring.DispatchConfig;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.EdgeLimits;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Times;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.alongside.service.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/** The board of units, and where they say they are. */
@Path("/api/units")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.SYSTEM})
public class UnitBoardResource {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;
    private final Positions positions;
    private final Masters masters;
    private final Duration silentAfter;
    private final BusinessClock clock;
    private final EdgeLimits limits;
    private final PointsTable table;
    private final Caller caller;

    UnitBoardResource(
            Boards boards,
            Reads reads,
            Pages pages,
            Positions positions,
            Masters masters,
            DispatchConfig config,
            BusinessClock clock,
            EdgeLimits limits,
            PointsTable table,
            Caller caller) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
        this.positions = positions;
        this.masters = masters;
        this.silentAfter = config.masterSilent();
        this.clock = clock;
        this.limits = limits;
        this.table = table;
        this.caller = caller;
    }

    @GET
    public Uni<Answered<ViewAnswer<UnitLine>>> units(@BeanParam PageParams page) {
        return list("all", page, (force, limit) -> boards.units(force, page.after(2), limit));
    }

    /**
     * Crews calling for help (state 0), on a job or on none, crews at a scene that were not heard of in time, and
     * units that their own system took from an incident here.
     */
    @GET
    @Path("alarms")
    public Uni<Answered<ViewAnswer<UnitLine>>> alarms(@BeanParam PageParams page) {
        return list("alarms", page, (force, limit) -> boards.unitsInAlarm(force, page.after(2), limit));
    }

    private Uni<Answered<ViewAnswer<UnitLine>>> list(String query, PageParams page, Pages.Rows<UnitRow> rows) {
        var who = caller.now();
        return reads.list(
                Reading.list(UnitLine.class, "unit", query),
                () -> pages.of(
                        UnitBoard.NAME,
                        page,
                        (force, limit) -> rows.of(force, limit).chain(found -> lines(who, found)),
                        Function.identity(),
                        line -> Cursor.after(line.callSign(), line.unit())));
    }

    private Uni<List<UnitLine>> lines(SignedIn who, List<UnitRow> rows) {
        var now = clock.now();
        return Uni.combine()
                .all()
                .unis(
                        positions.all(),
                        masters.all(),
                        boards.hiddenJobs(who, rows.stream().flatMap(row -> Stream.of(row.incident, row.takenFrom))))
                .with((where, heard, hidden) -> rows.stream()
                        .map(row -> UnitLine.of(
                                row,
                                hidden,
                                heard.silentSince(row.masterSystem, now, silentAfter),
                                seen(where.get(row.unit), now)))
                        .toList());
    }

    private UnitLine.@Nullable Where seen(@Nullable Position position, Instant now) {
        return position == null ? null : UnitLine.Where.of(position, table, now);
    }

    @GET
    @Path("{id}")
    public Uni<Answered<RecordAnswer<UnitLine>>> unit(UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        var who = caller.now();
        return reads.record(
                Reading.record(UnitLine.class, "unit", id), () -> pages.position(UnitBoard.NAME, minPosition)
                        .chain(at -> boards.unit(id).chain(row -> row == null ? nothing() : found(who, row, at))));
    }

    private static Uni<@Nullable Found<UnitLine>> nothing() {
        return Uni.createFrom().nullItem();
    }

    private Uni<@Nullable Found<UnitLine>> found(SignedIn who, UnitRow row, ReadPosition at) {
        return lines(who, List.of(row)).map(lines -> new Found<>(lines.getFirst(), row.version, at));
    }

    /** Newer fixes replace older ones by the device's clock; an older one is dropped without complaint. */
    @POST
    @Path("positions")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.SYSTEM})
    public Uni<PositionsTaken> positions(@Valid UnitRequests.PositionReport report) {
        var now = clock.now();
        report.positions().forEach(fix -> Times.notInFuture("positions.at", fix.at(), now, limits.futureSkewMax()));
        var taken = report.positions().stream()
                .map(fix ->
                        new Positions.Fix(fix.unit(), fix.latitude(), fix.longitude(), fix.accuracyMetres(), fix.at()))
                .toList();
        return positions.report(taken, now).replaceWith(new PositionsTaken(taken.size()));
    }

    /** How many fixes were taken in. */
    public record PositionsTaken(int taken) {}
}
