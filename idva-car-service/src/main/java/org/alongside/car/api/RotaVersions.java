package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.car.CarRefusal;
import org.alongside.car.board.Rota;
import org.alongside.car.board.RotaRow;
import org.alongside.car.duty.Booking;
import org.alongside.car.duty.Duties;
import org.alongside.car.duty.DutyCommand;
import org.alongside.car.rota.Replaced;
import org.alongside.car.rota.RotaPattern;
import org.alongside.car.rota.RotaPattern.DatedWindow;
import org.alongside.contracts.ids.DutyId;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.Caller;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts a version of a rota in the place of those before it, in one commit. */
@ApplicationScoped
class RotaVersions {
    /** Windows that begin, or are signed on to, while this is asked. */
    private static final int TRIES_MAX = 5;

    private static final Set<CarRefusal> BEGUN_MEANWHILE = Set.of(CarRefusal.DUTY_RUNNING, CarRefusal.DUTY_BEGUN);

    private final Desk desk;
    private final Bookings bookings;
    private final Pages pages;
    private final Caller caller;
    private final Mutiny.SessionFactory sessions;

    RotaVersions(Desk desk, Bookings bookings, Pages pages, Caller caller, Mutiny.SessionFactory sessions) {
        this.desk = desk;
        this.bookings = bookings;
        this.pages = pages;
        this.caller = caller;
        this.sessions = sessions;
    }

    private record Request(RotaPattern pattern, CommandContext context, String force, Instant at) {}

    Uni<Outcome> apply(RotaPattern pattern, CommandContext context) {
        return apply(new Request(pattern, context, caller.now().force(), desk.at((Instant) null)), TRIES_MAX);
    }

    private Uni<Outcome> apply(Request request, int triesLeft) {
        return pages.caughtUp(Rota.NAME)
                .chain(() -> before(request))
                .chain(replaced -> planned(request, replaced))
                .chain(outcome -> hasOneBegun(outcome)
                        ? again(request, triesLeft - 1)
                        : Uni.createFrom().item(outcome));
    }

    private Uni<Outcome> again(Request request, int triesLeft) {
        return triesLeft > 0
                ? apply(request, triesLeft)
                : Uni.createFrom()
                        .item(new Outcome.Refused(
                                new Refusal(PlatformRefusal.CONTENDED, "Windows began at the same time; try again.")));
    }

    private static boolean hasOneBegun(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                && refused.refusal().code() instanceof CarRefusal code
                && BEGUN_MEANWHILE.contains(code);
    }

    private Uni<Replaced> before(Request request) {
        var pattern = request.pattern();
        return sessions.withStatelessSession(session -> session.createQuery(
                                "from RotaRow where force = :force and car = :car and dutyFrom >= :from"
                                        + " and pattern is not null and withdrawnBy is null order by dutyFrom, duty",
                                RotaRow.class)
                        .setParameter("force", request.force())
                        .setParameter("car", pattern.car().value())
                        .setParameter("from", pattern.startsAt())
                        .getResultList())
                .map(rows -> Replaced.of(
                        rows.stream()
                                .filter(row -> pattern.comesAfter(row.pattern))
                                .map(RotaVersions::window)
                                .toList(),
                        request.at()));
    }

    private static Replaced.Window window(RotaRow row) {
        boolean running = row.opened || SignOns.isAnybodyAtWork(row);
        return new Replaced.Window(new DutyId(row.duty), row.dutyFrom, row.dutyUntil, running);
    }

    private Uni<Outcome> planned(Request request, Replaced replaced) {
        var windows = replaced.leftToPlan(request.pattern().datedWindows());
        if (windows.isEmpty()) {
            throw ProblemException.of(new Refusal(
                    CarRefusal.DUTY_CLASHES, "Every window of it meets one of an earlier version that has begun."));
        }
        return bookings.plan(
                windows.stream()
                        .map(window -> Booking.of(window.id(), window.plan()))
                        .toList(),
                replaced.withdrawn(),
                seen -> desk.together(asks(request, windows, replaced, seen), request.context()));
    }

    private static List<Ask<?, ?, ?>> asks(
            Request request, List<DatedWindow> windows, Replaced replaced, Bookings.Seen seen) {
        var label = request.pattern().label();
        var ids = windows.stream().map(DatedWindow::id).toList();
        var plans = windows.stream()
                .map(window -> ask(
                        window.id(), new DutyCommand.PlanShift(window.plan(), label, seen.turnOf(window.id(), ids))));
        var withdrawals =
                replaced.withdrawn().stream().map(duty -> ask(duty, new DutyCommand.Withdraw(label, request.at())));
        return Stream.concat(plans, withdrawals).toList();
    }

    private static Ask<?, ?, ?> ask(DutyId duty, DutyCommand command) {
        return new Ask<>(Duties.DUTIES, duty.value(), command);
    }
}
