package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.incident.api.ControlRoomFigures.Answering;
import org.alongside.incident.api.ControlRoomFigures.Queue;
import org.alongside.incident.api.ControlRoomFigures.Referrals;
import org.alongside.incident.api.ControlRoomFigures.Waiting;
import org.alongside.incident.board.IncidentBoard;
import org.alongside.incident.calls.CallTimes;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
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
    /** Longest period of one question: a quarter. */
    private static final Duration PERIOD_MAX = Duration.ofDays(92);

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
        var end = Objects.requireNonNullElseGet(Moments.of("until", until), clock::now);
        var start = Objects.requireNonNullElseGet(Moments.of("from", from), () -> end.minus(PERIOD_DEFAULT));
        check(start, end);
        var force = caller.now().force();
        return reads.figures(
                Reading.figures(Answering.class, "call", "answering"),
                () -> positions.of(CallTimes.NAME, page.minPosition()).chain(at -> figures.answering(force, start, end)
                        .map(lines -> new Answering(at.position(), start, end, lines))));
    }

    private static void check(Instant start, Instant end) {
        if (start.isAfter(end) || start.plus(PERIOD_MAX).isBefore(end)) {
            throw ProblemException.of(
                    EdgeCode.IMPOSSIBLE_TIME, "from", "must be before until, and at most 92 days before it");
        }
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
        var end = Objects.requireNonNullElseGet(Moments.of("until", until), clock::now);
        var start = Objects.requireNonNullElseGet(Moments.of("from", from), () -> end.minus(PERIOD_DEFAULT));
        check(start, end);
        var force = caller.now().force();
        return reads.figures(Reading.figures(Referrals.class, "incident", "referrals"), () -> positions
                .of(IncidentBoard.NAME, page.minPosition())
                .chain(at -> figures.referrals(at.position(), force, start, end)));
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
