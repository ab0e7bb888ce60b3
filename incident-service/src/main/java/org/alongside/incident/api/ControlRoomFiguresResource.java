package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.incident.api.ControlRoomFigures.Answering;
import org.alongside.incident.api.ControlRoomFigures.Queue;
import org.alongside.incident.api.ControlRoomFigures.Referrals;
import org.alongside.incident.api.ControlRoomFigures.Waiting;
import org.alongside.incident.board.IncidentBoard;
import org.alongside.incident.calls.CallTimes;
import org.alongside.service.read.Answered;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** How fast calls are answered and how long incidents wait, in the force of whoever asks. Source: domain 2.10, 2.12. */
@Path("/api/control-room")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.ANALYST})
public class ControlRoomFiguresResource {
    private static final Duration PERIOD_DEFAULT = Duration.ofDays(1);

    private final Reads reads;
    private final Caller caller;
    private final BusinessClock clock;
    private final ReadPositions positions;
    private final ControlRoomFiguresReader figures;

    ControlRoomFiguresResource(
            Reads reads,
            Caller caller,
            BusinessClock clock,
            ReadPositions positions,
            ControlRoomFiguresReader figures) {
        this.reads = reads;
        this.caller = caller;
        this.clock = clock;
        this.positions = positions;
        this.figures = figures;
    }

    /**
     * How fast calls were answered.
     *
     * @param from without one, a day before {@code until}
     * @param until without one, now
     */
    @GET
    @Path("/answering")
    public Uni<Answered<Answering>> answering(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @BeanParam PageParams page) {
        var period = Period.of(from, until, PERIOD_DEFAULT, clock);
        var force = caller.now().force();
        return reads.figures(
                Reading.figures(Answering.class, "call", "answering"),
                () -> positions.of(CallTimes.NAME, page.minPosition()).chain(at -> figures.answering(force, period)
                        .map(lines -> new Answering(at.position(), period.from(), period.until(), lines))));
    }

    /**
     * What became of the victims whose incidents were received in a period.
     *
     * @param from without one, a day before {@code until}
     * @param until without one, now
     */
    @GET
    @Path("/referrals")
    public Uni<Answered<Referrals>> referrals(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @BeanParam PageParams page) {
        var period = Period.of(from, until, PERIOD_DEFAULT, clock);
        var force = caller.now().force();
        return reads.figures(Reading.figures(Referrals.class, "incident", "referrals"), () -> positions
                .of(IncidentBoard.NAME, page.minPosition())
                .chain(at -> figures.referrals(at.position(), force, period)));
    }

    /** What waits for somebody to be sent, and how long the oldest has waited. */
    @GET
    @Path("/queue")
    public Uni<Answered<Queue>> queue(@BeanParam PageParams page) {
        var force = caller.now().force();
        var now = clock.now();
        return reads.figures(
                Reading.figures(Queue.class, "incident", "queue"),
                () -> positions.of(IncidentBoard.NAME, page.minPosition()).chain(at -> figures.waiting(force, now)
                        .map(grades -> new Queue(
                                at.position(),
                                now,
                                grades.stream().mapToInt(Waiting::waiting).sum(),
                                grades))));
    }
}
