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
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.Caller;
import org.hibernate.reactive.mutiny.Mutiny;

/** Refuses to plan a car or a person twice for one time, as far as the rota shows what is planned. */
@ApplicationScoped
class Bookings {
    private static final Set<String> FREE = Set.of(CrewMemberState.ABSENT.name(), CrewMemberState.SIGNED_OFF.name());

    private final Mutiny.SessionFactory sessions;
    private final Caller caller;

    Bookings(Mutiny.SessionFactory sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    /** Fails when one of these windows clashes with another of them or with one that is planned. */
    Uni<Void> refuseClashes(List<Booking> asked) {
        var from =
                asked.stream().map(Booking::from).min(Comparator.naturalOrder()).orElseThrow();
        var until = asked.stream()
                .map(Booking::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var force = caller.now().force();
        return sessions.withStatelessSession(session -> session.createQuery(
                                "from RotaRow where force = :force and cancelled = false and dutyFrom < :until and"
                                        + " dutyUntil > :from",
                                RotaRow.class)
                        .setParameter("force", force)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList())
                .invoke(rows -> refuse(asked, rows.stream().map(Bookings::of).toList()))
                .replaceWithVoid();
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
