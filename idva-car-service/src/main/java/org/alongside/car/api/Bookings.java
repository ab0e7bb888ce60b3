package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.car.CarRefusal;
import org.alongside.car.board.Rota;
import org.alongside.car.board.RotaRow;
import org.alongside.car.duty.Booking;
import org.alongside.contracts.car.CrewMemberState;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.Caller;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Plans no car and no person twice for one time. What is planned shows in the rota, which may be behind; so each planning
 * takes the turn after those that the rota showed, and only one can take it: whoever saw too little looks again.
 */
@ApplicationScoped
class Bookings {
    /** Rivals who plan for one force at once. */
    private static final int TRIES_MAX = 10;

    private static final Set<String> FREE = Set.of(CrewMemberState.ABSENT.name(), CrewMemberState.SIGNED_OFF.name());

    private final Mutiny.SessionFactory sessions;
    private final Pages pages;
    private final Caller caller;

    Bookings(Mutiny.SessionFactory sessions, Pages pages, Caller caller) {
        this.sessions = sessions;
        this.pages = pages;
        this.caller = caller;
    }

    /** Plans, given the rota as it was seen. */
    interface Planning {
        Uni<Outcome> after(Seen seen);
    }

    /**
     * The rota as far as it was seen.
     *
     * @param plannings how many there were
     * @param planned duties around the time that is asked for
     */
    record Seen(long plannings, Set<DutyId> planned) {
        /** The turns of those of these duties that are not planned yet. */
        long turnOf(DutyId duty, List<DutyId> asked) {
            long before = asked.stream()
                    .takeWhile(one -> !one.equals(duty))
                    .filter(one -> !planned.contains(one))
                    .count();
            return plannings + before + 1;
        }
    }

    /** Plans what is asked for; fails when one of these windows clashes with another of them or with one that is planned. */
    Uni<Outcome> plan(List<Booking> asked, Planning planning) {
        return plan(asked, Set.of(), planning);
    }

    /** The same, where these duties give way in the same commit and are in nobody's way. */
    Uni<Outcome> plan(List<Booking> asked, Set<DutyId> givingWay, Planning planning) {
        return plan(new Request(asked, givingWay, planning, caller.now().force()), TRIES_MAX);
    }

    private record Request(List<Booking> asked, Set<DutyId> givingWay, Planning planning, String force) {
        boolean isInTheWay(RotaRow row) {
            return !row.cancelled && row.withdrawnBy == null && !givingWay.contains(new DutyId(row.duty));
        }
    }

    private Uni<Outcome> plan(Request request, int triesLeft) {
        return pages.caughtUp(Rota.NAME)
                .chain(() -> seen(request))
                .chain(request.planning()::after)
                .chain(outcome -> isTurnTaken(outcome)
                        ? again(request, triesLeft - 1)
                        : Uni.createFrom().item(outcome));
    }

    private Uni<Outcome> again(Request request, int triesLeft) {
        return triesLeft > 0
                ? plan(request, triesLeft)
                : Uni.createFrom()
                        .item(new Outcome.Refused(
                                new Refusal(PlatformRefusal.CONTENDED, "Others planned at the same time; try again.")));
    }

    private static boolean isTurnTaken(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.refusal().code() == PlatformRefusal.VALUE_TAKEN;
    }

    private Uni<Seen> seen(Request request) {
        var asked = request.asked();
        var force = request.force();
        return sessions.withStatelessSession(
                session -> plannings(session, force).chain(plannings -> around(session, force, asked)
                        .invoke(rows -> refuse(
                                asked,
                                rows.stream()
                                        .filter(request::isInTheWay)
                                        .map(Bookings::of)
                                        .toList()))
                        .map(rows -> new Seen(
                                plannings,
                                rows.stream().map(row -> new DutyId(row.duty)).collect(Collectors.toSet())))));
    }

    /** Asked before the windows: a planning that comes between is seen among them and still has its turn taken. */
    private static Uni<Long> plannings(Mutiny.StatelessSession session, String force) {
        return session.createQuery("select coalesce(sum(plannings), 0) from RotaRow where force = :force", Long.class)
                .setParameter("force", force)
                .getSingleResult();
    }

    private static Uni<List<RotaRow>> around(Mutiny.StatelessSession session, String force, List<Booking> asked) {
        var from =
                asked.stream().map(Booking::from).min(Comparator.naturalOrder()).orElseThrow();
        var until = asked.stream()
                .map(Booking::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return session.createQuery(
                        "from RotaRow where force = :force and ((dutyFrom < :until and dutyUntil > :from)"
                                + " or duty in :asked)",
                        RotaRow.class)
                .setParameter("force", force)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter(
                        "asked", asked.stream().map(one -> one.duty().value()).toList())
                .getResultList();
    }

    /** What is asked for again replaces what was planned under the same id. */
    private static void refuse(List<Booking> asked, List<Booking> planned) {
        var again = asked.stream().map(Booking::duty).collect(Collectors.toSet());
        var all = Stream.concat(asked.stream(), planned.stream().filter(one -> !again.contains(one.duty())))
                .toList();
        boolean clash = asked.stream().anyMatch(one -> all.stream().anyMatch(one::clashesWith));
        if (clash) {
            throw ProblemException.of(
                    new Refusal(CarRefusal.DUTY_CLASHES, "The car or one of its crew is planned for that time."));
        }
    }

    private static Booking of(RotaRow row) {
        var people = Rota.membersOf(row).entrySet().stream()
                .filter(member -> !FREE.contains(member.getValue().get(1)))
                .map(Map.Entry::getKey)
                .map(StaffId::new)
                .collect(Collectors.toSet());
        return new Booking(new DutyId(row.duty), new CarId(row.car), row.dutyFrom, row.dutyUntil, people);
    }
}
