package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.CoResponseReopened;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.CrewEmergencyEnded;
import org.alongside.contracts.dispatch.EscalationAcknowledged;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.coresponse.CoResponse.Closed;
import org.alongside.dispatch.coresponse.CoResponse.Running;
import org.alongside.dispatch.coresponse.CoResponse.Unopened;
import org.alongside.dispatch.coresponse.CoResponseCommand.AcknowledgeEscalation;
import org.alongside.dispatch.coresponse.CoResponseCommand.Asked;
import org.alongside.dispatch.coresponse.CoResponseCommand.Learn;
import org.alongside.dispatch.coresponse.CoResponseCommand.LimitPassed;
import org.alongside.dispatch.coresponse.CoResponseCommand.ReportEmergency;
import org.alongside.dispatch.coresponse.CoResponseCommand.ReportEmergencyEnded;
import org.alongside.dispatch.coresponse.CoResponseCommand.Reported;
import org.alongside.dispatch.coresponse.CoResponseCommand.Turning;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/** The rules of one response, by what is asked or reported and whether it is running. */
public final class CoResponseDecider implements Decider<CoResponse, CoResponseCommand, CoResponseEvent> {
    private static final String ANSWER = "car-answer/";

    private final Clocks clocks;
    private final Turns turns;
    private final LegDecisions legs;
    private final CarAsking car;

    /** Rules under the limits of this policy. */
    public CoResponseDecider(DispatchPolicy policy) {
        this.clocks = new Clocks(policy);
        this.turns = new Turns(clocks);
        this.legs = new LegDecisions(clocks);
        this.car = new CarAsking(policy);
    }

    /** The command that a timer of this stream becomes. */
    public static CoResponseCommand due(String timer, Instant dueAt, Instant now) {
        var cause = Clocks.causeOf(timer);
        if (cause != null) {
            return new LimitPassed(cause, dueAt, now);
        }
        if (timer.startsWith(ANSWER)) {
            var deployment = new DeploymentId(UUID.fromString(timer.substring(ANSWER.length())));
            return new CarReport.AnswerOverdue(deployment, dueAt);
        }
        throw new IllegalArgumentException("a response never started a timer " + timer);
    }

    @Override
    public CoResponse initial() {
        return new Unopened(Unopened.NOTHING_KNOWN);
    }

    @Override
    public Decision<CoResponseEvent> decide(CoResponse state, CoResponseCommand command) {
        return switch (state) {
            case Unopened unopened -> ofUnopened(unopened, command);
            case Running running ->
                switch (command) {
                    case Turning turning -> turns.ofRunning(running.now(), turning);
                    case Asked asked -> asked(running.now(), asked);
                    case Reported reported -> reported(running.now(), reported);
                };
            case Closed closed ->
                switch (command) {
                    case Turning turning -> turns.ofClosed(closed.last(), turning);
                    case Asked asked ->
                        Happening.refused(
                                DispatchRefusal.CO_RESPONSE_CLOSED, "The response to this incident is closed");
                    case Reported reported -> afterClosing(closed.last(), reported);
                };
        };
    }

    private Decision<CoResponseEvent> ofUnopened(Unopened unopened, CoResponseCommand command) {
        return switch (command) {
            case Turning turning -> turns.ofUnopened(unopened, turning);
            case Learn learn -> {
                var facts = learn.change().after(unopened.facts());
                yield facts.equals(unopened.facts())
                        ? Decision.accept()
                        : Decision.accept(new IncidentFactsUpdated(facts, learn.at()));
            }
            case Asked asked -> Turns.unknown();
            case Reported reported -> Turns.unknown();
        };
    }

    private Decision<CoResponseEvent> asked(Response now, Asked asked) {
        return switch (asked) {
            case LegCommand leg -> legs.decide(now, leg);
            case CarCommand forCar -> car.decide(now, forCar);
            case SceneCommand scene -> SceneDecisions.decide(now, scene);
            case AcknowledgeEscalation acknowledge ->
                now.openEscalation(acknowledge.cause())
                        .map(open -> takenOn(open, acknowledge))
                        .orElseGet(() -> notRaised(now, acknowledge));
        };
    }

    private static Decision<CoResponseEvent> takenOn(Response.Escalation open, AcknowledgeEscalation acknowledge) {
        return open.isFor(acknowledge.role())
                ? Decision.accept(new EscalationAcknowledged(acknowledge.cause(), acknowledge.by(), acknowledge.at()))
                : Happening.refused(DispatchRefusal.NOT_YOURS_TO_TAKE_ON, "This went up to " + open.to());
    }

    private static Decision<CoResponseEvent> notRaised(Response now, AcknowledgeEscalation acknowledge) {
        return now.escalations().stream().anyMatch(one -> one.cause() == acknowledge.cause())
                ? Decision.accept()
                : Happening.refused(DispatchRefusal.NO_ESCALATION, "Nothing was raised for this cause");
    }

    private Decision<CoResponseEvent> reported(Response now, Reported reported) {
        var happening = Happening.to(now);
        return switch (reported) {
            case Learn(FactChange.Graded grade, var at) ->
                turns.regraded(now, grade, at).decided();
            case Learn learn -> turns.learned(now, learn.change(), learn.at()).decided();
            case LegReport leg -> legs.report(happening, leg).decided();
            case CarReport ofCar -> CarAnswers.report(happening, ofCar).decided();
            case SceneReport scene ->
                clocks.wound(SceneDecisions.report(happening, scene), scene.at())
                        .decided();
            case LimitPassed passed ->
                clocks.passed(happening, passed.cause(), passed.at(), passed.noticedAt())
                        .decided();
            case ReportEmergency emergency -> emergency(happening, emergency).decided();
            case ReportEmergencyEnded ended -> ended(happening, ended).decided();
        };
    }

    /** After closing, facts and reports are still kept, and start nothing. */
    private Decision<CoResponseEvent> afterClosing(Response last, Reported reported) {
        return switch (reported) {
            case LimitPassed passed -> Decision.accept();
            case Learn learn -> {
                var facts = learn.change().after(last.facts());
                yield facts.equals(last.facts())
                        ? Decision.accept()
                        : Decision.accept(new IncidentFactsUpdated(facts, learn.at()));
            }
            default -> withoutStarting(reported(last, reported));
        };
    }

    private static Decision<CoResponseEvent> withoutStarting(Decision<CoResponseEvent> decision) {
        return decision instanceof Decision.Accepted<CoResponseEvent> accepted
                ? new Decision.Accepted<>(
                        accepted.events(),
                        accepted.timers().stream()
                                .filter(timer -> timer instanceof Decision.TimerChange.Cancel)
                                .toList(),
                        accepted.claims(),
                        accepted.released())
                : decision;
    }

    /** D17: whatever was declared safe is not safe now. */
    private static Happening emergency(Happening happening, ReportEmergency report) {
        var active = happening.now().emergencies().stream()
                .anyMatch(one -> Folding.isSameCrew(one, report.unit(), report.deployment()));
        if (active) {
            return happening;
        }
        happening.then(new CrewEmergencyDeclared(report.unit(), report.deployment(), report.at(), report.place()));
        happening.revokeAll(RevocationReason.CREW_EMERGENCY, report.at());
        if (happening.now().scene().scene().state() == SceneState.CONTROLLED) {
            happening.then(new SceneStateChanged(SceneState.CONTROLLED, SceneState.UNSAFE, report.at()));
        }
        return happening.raise(EscalationCause.ASKED_FOR, Role.CONTROL_ROOM_SUPERVISOR, report.at());
    }

    private static Happening ended(Happening happening, ReportEmergencyEnded report) {
        var active = happening.now().emergencies().stream()
                .anyMatch(one -> Folding.isSameCrew(one, report.unit(), report.deployment()));
        return active
                ? happening.then(new CrewEmergencyEnded(report.unit(), report.deployment(), report.at()))
                : happening;
    }

    @Override
    public CoResponse evolve(CoResponse state, CoResponseEvent event) {
        return switch (state) {
            case Unopened unopened -> first(event);
            case Running running when event instanceof CoResponseClosed -> new Closed(running.now());
            case Running running
            when event instanceof CoResponseReopened ->
                throw new IllegalStateException("a running response was reopened");
            case Running running -> new Running(Folding.after(running.now(), event));
            case Closed closed
            when event instanceof CoResponseReopened -> new Running(Folding.after(closed.last(), event));
            case Closed closed
            when event instanceof CoResponseClosed -> throw new IllegalStateException("a closed response was closed");
            case Closed closed -> new Closed(Folding.after(closed.last(), event));
        };
    }

    private static CoResponse first(CoResponseEvent event) {
        return switch (event) {
            case IncidentFactsUpdated heard -> new Unopened(heard.facts());
            case CoResponseOpened opened -> new Running(Response.opened(opened.facts(), opened.openedAt()));
            default ->
                throw new IllegalStateException(event.getClass().getSimpleName() + " of a response nobody opened");
        };
    }
}
