package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.alongside.car.board.LostCover;
import org.alongside.car.board.Rota;
import org.alongside.car.board.RotaRow;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What was planned, worked and lost of the rota, for those who judge whether the car works. Source: domain 3.5, 7.4. */
@Path("/api/lost-cover")
@RolesAllowed({Roles.ANALYST, Roles.IDVA_MANAGER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT})
public class LostCoverResource {
    /** Longest period of one question: a year and a month, some thousands of windows. */
    private static final Duration PERIOD_MAX = Duration.ofDays(400);

    private static final Duration PERIOD_DEFAULT = Duration.ofDays(28);

    private final Reads reads;
    private final Caller caller;
    private final BusinessClock clock;
    private final ReadPositions positions;
    private final Mutiny.SessionFactory sessions;

    LostCoverResource(
            Reads reads, Caller caller, BusinessClock clock, ReadPositions positions, Mutiny.SessionFactory sessions) {
        this.reads = reads;
        this.caller = caller;
        this.clock = clock;
        this.positions = positions;
        this.sessions = sessions;
    }

    /** The figures with the time they cover and the position of the rota they were read at. */
    public record LostCoverAnswer(long position, Instant from, Instant until, List<LostCover> cover) {}

    /**
     * By car and version of its rota, of the windows that begin in the period.
     *
     * @param from without one, 28 days before {@code until}
     * @param until without one, now
     */
    @GET
    public Uni<Answered<LostCoverAnswer>> lostCover(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @BeanParam PageParams page) {
        var now = clock.now();
        var end = Objects.requireNonNullElse(Moments.parse("until", until), now);
        var start = Objects.requireNonNullElseGet(Moments.parse("from", from), () -> end.minus(PERIOD_DEFAULT));
        if (start.isAfter(end) || start.plus(PERIOD_MAX).isBefore(end)) {
            throw ProblemException.of(
                    EdgeCode.IMPOSSIBLE_TIME, "from", "must be before until, and at most 400 days before it");
        }
        var force = caller.now().force();
        return reads.figures(
                Reading.figures(LostCoverAnswer.class, "duty", "lost-cover"),
                () -> positions.of(Rota.NAME, page.minPosition()).chain(at -> windows(force, start, end)
                        .map(rows -> new LostCoverAnswer(at.position(), start, end, LostCover.of(rows, now)))));
    }

    private Uni<List<RotaRow>> windows(String force, Instant from, Instant until) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from RotaRow where force = :force and dutyFrom >= :from and dutyFrom < :until"
                                + " order by dutyFrom, duty",
                        RotaRow.class)
                .setParameter("force", force)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList());
    }
}
