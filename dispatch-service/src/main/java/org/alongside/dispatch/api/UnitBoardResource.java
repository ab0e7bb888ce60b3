package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.alongside.dispatch.board.UnitBoard;
import org.alongside.dispatch.positions.Positions;
import org.alongside.dispatch.recommend.Position;
import org.alongside.eventsourcing.time.BusinessClock;
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
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** The board of units, and where they say they are. */
@Path("/api/units")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.SYSTEM})
public class UnitBoardResource {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;
    private final Positions positions;
    private final BusinessClock clock;
    private final EdgeLimits limits;

    UnitBoardResource(
            Boards boards, Reads reads, Pages pages, Positions positions, BusinessClock clock, EdgeLimits limits) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
        this.positions = positions;
        this.clock = clock;
        this.limits = limits;
    }

    @GET
    public Uni<Answered<ViewAnswer<UnitLine>>> units(@BeanParam PageParams page) {
        return reads.list(Reading.list(UnitLine.class, "unit", "all"), () -> positions
                .all()
                .chain(where -> pages.of(
                        UnitBoard.NAME,
                        page,
                        (force, limit) -> boards.units(force, page.after(2), limit),
                        row -> UnitLine.of(row, where.get(row.unit)),
                        row -> Cursor.after(row.callSign, row.unit))));
    }

    @GET
    @Path("{id}")
    public Uni<Answered<RecordAnswer<UnitLine>>> unit(UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        return reads.record(Reading.record(UnitLine.class, "unit", id), () -> positions
                .all()
                .chain(where -> pages.position(UnitBoard.NAME, minPosition).chain(at -> boards.unit(id)
                        .map(row -> row == null
                                ? null
                                : new Found<>(UnitLine.of(row, where.get(row.unit)), row.version, at)))));
    }

    /** Newer fixes replace older ones by the device's clock; an older one is dropped without complaint. */
    @POST
    @Path("positions")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.SYSTEM})
    public Uni<PositionsTaken> positions(@Valid UnitRequests.PositionReport report) {
        var now = clock.now();
        report.positions().forEach(fix -> Times.notInFuture("positions.at", fix.at(), now, limits.futureSkewMax()));
        var taken = report.positions().stream()
                .map(fix -> new Positions.Fix(fix.unit(), new Position(fix.latitude(), fix.longitude(), fix.at())))
                .toList();
        return positions.report(taken, now).replaceWith(new PositionsTaken(taken.size()));
    }

    /** How many fixes were taken in. */
    public record PositionsTaken(int taken) {}
}
