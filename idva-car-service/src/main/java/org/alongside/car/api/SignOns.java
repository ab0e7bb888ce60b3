package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.car.CarRefusal;
import org.alongside.car.board.CarRow;
import org.alongside.car.board.Rota;
import org.alongside.car.board.RotaRow;
import org.alongside.car.duty.CrewReports;
import org.alongside.car.duty.Duties;
import org.alongside.car.duty.DutyCommand;
import org.alongside.car.duty.DutyCommand.SignOff;
import org.alongside.car.duty.DutyCommand.SignOn;
import org.alongside.contracts.car.CrewMemberState;
import org.alongside.contracts.ids.DutyId;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.signin.Caller;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Signs people on to one duty at a time: a car whose IDVA or officer is with another car is not crewed (rule D3). The
 * log's claim keeps two cars from having one person; here it is told where she or he is. Who forgot to sign off from a
 * window that is over is signed off from it now, and kept from no work.
 */
@ApplicationScoped
class SignOns {
    private static final Set<String> AT_WORK =
            Set.of(CrewMemberState.SIGNED_ON.name(), CrewMemberState.ON_BREAK.name(), CrewMemberState.DETACHED.name());

    private final Desk desk;
    private final Pages pages;
    private final Mutiny.SessionFactory sessions;
    private final Caller caller;

    SignOns(Desk desk, Pages pages, Mutiny.SessionFactory sessions, Caller caller) {
        this.desk = desk;
        this.pages = pages;
        this.sessions = sessions;
        this.caller = caller;
    }

    Uni<Outcome> signOn(UUID duty, SignOn on, CommandContext context) {
        return told(duty, on, context)
                .chain(outcome -> isElsewhere(outcome)
                        ? elsewhere(duty, on, context)
                        : Uni.createFrom().item(outcome));
    }

    private static boolean isElsewhere(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.refusal().code() == PlatformRefusal.VALUE_TAKEN;
    }

    private Uni<Outcome> elsewhere(UUID duty, SignOn on, CommandContext context) {
        return pages.caughtUp(Rota.NAME).chain(() -> other(duty, on)).chain(other -> other.filter(
                        row -> !on.at().isBefore(row.dutyUntil))
                .map(over -> forgotten(over, duty, on, context))
                .orElseGet(() -> other.map(this::refused).orElseGet(SignOns::refused)));
    }

    private Uni<Optional<RotaRow>> other(UUID duty, SignOn on) {
        var member = on.member().value();
        var force = caller.now().force();
        return sessions.withStatelessSession(session -> session.createQuery(
                                "from RotaRow where force = :force and duty <> :duty"
                                        + " and locate(:member, concat(members, '\n')) > 0 order by dutyFrom desc",
                                RotaRow.class)
                        .setParameter("force", force)
                        .setParameter("duty", duty)
                        .setParameter("member", " " + member + "\n")
                        .getResultList())
                .map(rows -> rows.stream().filter(row -> isAtWork(row, member)).findFirst());
    }

    /** Whether anybody is signed on, with the car or called away. */
    static boolean isAnybodyAtWork(RotaRow row) {
        return Rota.membersOf(row).values().stream().anyMatch(standing -> AT_WORK.contains(standing.get(1)));
    }

    private static boolean isAtWork(RotaRow row, String member) {
        var standing = Rota.membersOf(row).get(member);
        return standing != null && AT_WORK.contains(standing.get(1));
    }

    private Uni<Outcome> forgotten(RotaRow over, UUID duty, SignOn on, CommandContext context) {
        return told(over.duty, new SignOff(on.member(), on.at()), besides(context))
                .chain(left ->
                        left instanceof Outcome.Refused ? Uni.createFrom().item(left) : told(duty, on, context));
    }

    /** Said beside what was asked: it takes no idempotency key, for signing off twice is harmless. */
    private static CommandContext besides(CommandContext asked) {
        return new CommandContext(
                asked.actor(),
                asked.occurredAt(),
                asked.timeQuality(),
                asked.correlation(),
                asked.causation(),
                asked.traceparent(),
                asked.origin(),
                asked.force(),
                asked.district(),
                null,
                null,
                null);
    }

    private Uni<Outcome> told(UUID duty, DutyCommand command, CommandContext context) {
        return desk.commands()
                .load(Duties.DUTIES, duty)
                .map(loaded -> CrewReports.asks(new DutyId(duty), loaded.state(), command))
                .chain(asks -> desk.together(asks, context));
    }

    private Uni<Outcome> refused(RotaRow other) {
        return sessions.withStatelessSession(session -> session.get(CarRow.class, other.car))
                .map(car -> refused(car == null ? "another car" : car.callSign, other));
    }

    private static Uni<Outcome> refused() {
        return Uni.createFrom()
                .item(new Outcome.Refused(new Refusal(
                        CarRefusal.SIGNED_ON_ELSEWHERE, "Signed on to another duty. Sign off there first.")));
    }

    private static Outcome refused(String callSign, RotaRow other) {
        return new Outcome.Refused(new Refusal(
                CarRefusal.SIGNED_ON_ELSEWHERE,
                "Signed on to " + callSign + " until " + other.dutyUntil + ". Sign off there first: POST /api/duties/"
                        + other.duty + "/sign-off."));
    }
}
