package org.alongside.incident.secondlook;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;
import static org.alongside.incident.IncidentRefusal.FEEDBACK_MISSING;
import static org.alongside.incident.IncidentRefusal.LOOK_GIVEN;
import static org.alongside.incident.IncidentRefusal.LOOK_TAKEN;
import static org.alongside.incident.IncidentRefusal.NO_SUCH_LOOK;
import static org.alongside.incident.IncidentRefusal.OWN_DECISION;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.FeedbackRead;
import org.alongside.contracts.incidents.LookVerdict;
import org.alongside.contracts.incidents.SecondLookDue;
import org.alongside.contracts.incidents.SecondLookEvent;
import org.alongside.contracts.incidents.SecondLookGiven;
import org.alongside.contracts.incidents.SecondLookLetGo;
import org.alongside.contracts.incidents.SecondLookTaken;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.Refused;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.secondlook.SecondLookCommand.AskFor;
import org.alongside.incident.secondlook.SecondLookCommand.Give;
import org.alongside.incident.secondlook.SecondLookCommand.LetGo;
import org.alongside.incident.secondlook.SecondLookCommand.Read;
import org.alongside.incident.secondlook.SecondLookCommand.Take;

/** One looks at a time, nobody at what they decided themselves, and each look is given once. */
public final class SecondLookDecider implements Decider<SecondLook, SecondLookCommand, SecondLookEvent> {
    /** Name of the timer of whoever is looking. */
    static final String LET_GO = "second-look-taken";

    /** How long one may look without a word, before others may [A]. */
    static final Duration TO_LOOK = Duration.ofMinutes(10);

    /** Timers are stored in microseconds, moments may be finer. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    @Override
    public SecondLook initial() {
        return SecondLook.NONE;
    }

    @Override
    public Decision<SecondLookEvent> decide(SecondLook look, SecondLookCommand command) {
        return switch (command) {
            case AskFor(var due) -> look.due() == null ? accept(due) : accept();
            case Take(var by, var at) -> lackingFor(look, by).orElseGet(() -> taken(look, by, at));
            case LetGo(var dueAt) -> isOver(look, dueAt) ? accept(new SecondLookLetGo(dueAt)) : accept();
            case Give give ->
                lackingFor(look, give.by()).orElseGet(() -> given(Objects.requireNonNull(look.due()), give));
            case Read(var by, var at) -> read(look, by, at);
        };
    }

    private static Optional<Decision<SecondLookEvent>> lackingFor(SecondLook look, StaffId by) {
        if (look.due() == null) {
            return refused(NO_SUCH_LOOK, "There is no such second look");
        }
        if (look.due().decidedBy().equals(by)) {
            return refused(OWN_DECISION, "Somebody else looks at your own decision");
        }
        if (look.given()) {
            return refused(LOOK_GIVEN, "The verdict is given");
        }
        return look.takenBy() == null || look.takenBy().equals(by)
                ? Optional.empty()
                : refused(LOOK_TAKEN, "Somebody else is looking; it is free again ten minutes after it was taken");
    }

    private static Optional<Decision<SecondLookEvent>> refused(IncidentRefusal code, String detail) {
        return Optional.of(new Refused<>(new Refusal(code, detail)));
    }

    private static Decision<SecondLookEvent> taken(SecondLook look, StaffId by, Instant at) {
        return look.takenBy() == null
                ? Decision.<SecondLookEvent>accept(new SecondLookTaken(by, at)).startTimer(LET_GO, at.plus(TO_LOOK))
                : accept();
    }

    private static boolean isOver(SecondLook look, Instant dueAt) {
        return look.takenAt() != null && !look.takenAt().plus(TO_LOOK).isAfter(dueAt.plus(ROUNDING));
    }

    private static Decision<SecondLookEvent> given(SecondLookDue due, Give give) {
        if (give.verdict() != LookVerdict.AGREED && give.feedback() == null) {
            return refuse(FEEDBACK_MISSING, "Say to whoever decided what should have been different");
        }
        var given = new SecondLookGiven(
                due.incident(),
                due.grade(),
                give.verdict(),
                give.missed(),
                give.by(),
                give.at(),
                give.feedback(),
                give.advice());
        return Decision.<SecondLookEvent>accept(given).cancelTimer(LET_GO);
    }

    private static Decision<SecondLookEvent> read(SecondLook look, StaffId by, Instant at) {
        if (look.due() == null || !look.given() || !look.due().decidedBy().equals(by)) {
            return refuse(NO_SUCH_LOOK, "There is no such feedback for you");
        }
        return look.read() ? accept() : accept(new FeedbackRead(at));
    }

    @Override
    public SecondLook evolve(SecondLook look, SecondLookEvent event) {
        return switch (event) {
            case SecondLookDue due -> new SecondLook(due, null, null, false, false);
            case SecondLookTaken taken -> look.takenBy(taken.by(), taken.takenAt());
            case SecondLookLetGo _ -> look.letGo();
            case SecondLookGiven _ -> look.givenNow();
            case FeedbackRead _ -> look.readNow();
        };
    }
}
