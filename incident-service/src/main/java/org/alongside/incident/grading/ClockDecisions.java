package org.alongside.incident.grading;

import static org.alongside.contracts.vocabulary.EscalationCause.CALLER_NOT_KEPT_INFORMED;
import static org.alongside.contracts.vocabulary.EscalationCause.GRADE_DECISION_OVERDUE;
import static org.alongside.contracts.vocabulary.EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE;
import static org.alongside.contracts.vocabulary.EscalationCause.TARGET_MISSED;
import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.closing.ResultClock;
import org.alongside.incident.custody.ReleaseClocks;
import org.alongside.incident.force.GradeRule;
import org.alongside.incident.force.GradeRule.Escalation;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.ClockCommand.AskForEscalation;
import org.alongside.incident.grading.ClockCommand.EscalateAgain;
import org.alongside.incident.grading.ClockCommand.EscalateUnresourced;
import org.alongside.incident.grading.ClockCommand.MissTarget;
import org.alongside.incident.grading.ClockCommand.ReportNobodyToSend;
import org.alongside.incident.grading.ClockCommand.TellCallerOverdue;
import org.alongside.incident.grading.ClockCommand.TellDecisionOverdue;
import org.alongside.incident.grading.ClockCommand.TellOfReleaseAgain;
import org.alongside.incident.grading.ClockCommand.TellReferralMissing;
import org.alongside.incident.grading.ClockCommand.TellResultOverdue;
import org.alongside.incident.grading.ClockCommand.TellReviewOverdue;
import org.alongside.incident.grading.ClockCommand.TellVictimUntold;
import org.alongside.incident.referral.ReferralClock;
import org.alongside.incident.review.ReviewClock;

/** Decisions when a clock is due. One that was stopped or moved meanwhile comes to nothing. */
final class ClockDecisions {
    /** Timers are stored in microseconds, moments may be finer. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private ClockDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, ClockCommand command, GradingPolicies policies) {
        return switch (command) {
            case EscalateUnresourced(var dueAt) ->
                isDue(ResponseClocks.UNRESOURCED, dueAt, incident, policies)
                        ? toldOf(escalation(incident, policies), dueAt)
                        : accept();
            case EscalateAgain(var dueAt, var noticedAt) ->
                isDue(ResponseClocks.STILL_UNRESOURCED, dueAt, incident, policies)
                        ? toldAgain(
                                escalation(incident, policies), lastShiftChange(incident, policies, dueAt, noticedAt))
                        : accept();
            case MissTarget(var dueAt) ->
                toldSupervisor(ResponseClocks.TARGET, TARGET_MISSED, dueAt, incident, policies);
            case TellDecisionOverdue(var dueAt) ->
                toldSupervisor(ResponseClocks.GRADE_DECISION, GRADE_DECISION_OVERDUE, dueAt, incident, policies);
            case TellCallerOverdue(var dueAt) ->
                toldSupervisor(ResponseClocks.CALLER, CALLER_NOT_KEPT_INFORMED, dueAt, incident, policies);
            case TellReferralMissing(var dueAt) ->
                isDue(ReferralClock.NAME, dueAt, incident, policies) ? ReferralClock.due(incident, dueAt) : accept();
            case TellOfReleaseAgain(var dueAt, var noticedAt) ->
                isDue(ReleaseClocks.UNPROTECTED, dueAt, incident, policies)
                        ? ReleaseClocks.tellAgain(incident, dueAt, noticedAt, policies)
                        : accept();
            case TellVictimUntold(var dueAt) ->
                isDue(ReleaseClocks.VICTIM_UNTOLD, dueAt, incident, policies)
                        ? ReleaseClocks.tellUntold(incident, dueAt, policies)
                        : accept();
            case TellResultOverdue(var dueAt) ->
                isDue(ResultClock.NAME, dueAt, incident, policies)
                        ? accept(escalated(EscalationCause.RESULT_OVERDUE, ResultClock.TOLD, dueAt))
                        : accept();
            case TellReviewOverdue(var dueAt) ->
                isDue(ReviewClock.NAME, dueAt, incident, policies) ? ReviewClock.due(incident, dueAt) : accept();
            case ReportNobodyToSend(var at) ->
                new ResponseClocks(policies).running(incident).containsKey(ResponseClocks.UNRESOURCED)
                        ? toldOf(escalation(incident, policies).filter(Escalation::isAtOnce), at)
                        : accept();
            case AskForEscalation(var asked) -> accept(asked);
        };
    }

    private static Decision<IncidentEvent> toldSupervisor(
            String clock, EscalationCause cause, Instant dueAt, Incident incident, GradingPolicies policies) {
        return isDue(clock, dueAt, incident, policies)
                ? accept(escalated(cause, Role.CONTROL_ROOM_SUPERVISOR, dueAt))
                : accept();
    }

    private static boolean isDue(String clock, Instant dueAt, Incident incident, GradingPolicies policies) {
        var running = new ResponseClocks(policies).running(incident).get(clock);
        return running != null && !running.isAfter(dueAt.plus(ROUNDING));
    }

    private static Optional<Escalation> escalation(Incident incident, GradingPolicies policies) {
        return Optional.ofNullable(incident.urgency().grade())
                .flatMap(grade -> policies.rule(incident.urgency().policy(), grade))
                .map(GradeRule::unresourced);
    }

    /** Of several changes of shift that were missed, only the last is told: nobody could have acted at the others. */
    private static Instant lastShiftChange(
            Incident incident, GradingPolicies policies, Instant dueAt, Instant noticedAt) {
        return policies.named(incident.urgency().policy())
                .map(policy -> policy.lastShiftChange(dueAt, noticedAt))
                .orElse(dueAt);
    }

    private static Decision<IncidentEvent> toldOf(Optional<Escalation> escalation, Instant at) {
        return escalation
                .<Decision<IncidentEvent>>map(known -> accept(escalated(known.cause(), known.to(), at)))
                .orElseGet(Decision::accept);
    }

    private static Decision<IncidentEvent> toldAgain(Optional<Escalation> escalation, Instant at) {
        return escalation
                .<Decision<IncidentEvent>>map(
                        known -> accept(escalated(STILL_UNRESOURCED_AT_SHIFT_CHANGE, known.to(), at)))
                .orElseGet(Decision::accept);
    }

    private static IncidentEvent escalated(EscalationCause cause, Role to, Instant at) {
        return new IncidentEscalated(cause, to, at, null);
    }
}
