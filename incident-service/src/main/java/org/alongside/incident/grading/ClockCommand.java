package org.alongside.incident.grading;

import java.time.Instant;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About time passing while nobody goes, and about telling somebody. */
public sealed interface ClockCommand extends IncidentCommand {
    /** The time to send somebody is over. */
    record EscalateUnresourced(Instant dueAt) implements ClockCommand {}

    /**
     * The shift changes and still nobody was sent. It is noticed later than that after an outage or an advanced clock.
     */
    record EscalateAgain(Instant dueAt, Instant noticedAt) implements ClockCommand {}

    /** The grade's target passes. */
    record MissTarget(Instant dueAt) implements ClockCommand {}

    /** Nobody graded it in time, or decided on the grade. */
    record TellDecisionOverdue(Instant dueAt) implements ClockCommand {}

    /** Nobody told the caller in time how far help has come. */
    record TellCallerOverdue(Instant dueAt) implements ClockCommand {}

    /** A referral that was said to be made did not arrive in time. */
    record TellReferralMissing(Instant dueAt) implements ClockCommand {}

    /** The shift changes and nobody has said what is done about an unprotected release. */
    record TellOfReleaseAgain(Instant dueAt, Instant noticedAt) implements ClockCommand {}

    /** Nobody told a victim in time that the suspect is out. */
    record TellVictimUntold(Instant dueAt) implements ClockCommand {}

    /** Everybody has gone and nobody said in time what came of it. */
    record TellResultOverdue(Instant dueAt) implements ClockCommand {}

    /** Nobody looked at the risk of an ended incident in time. */
    record TellReviewOverdue(Instant dueAt) implements ClockCommand {}

    /** Dispatch found that nobody can go. What the policy tells at once is told now. */
    record ReportNobodyToSend(Instant at) implements ClockCommand {}

    /** Somebody wants it to go up. */
    record AskForEscalation(IncidentEscalated asked) implements ClockCommand {
        @Override
        public Needs needs() {
            return Needs.RUNNING;
        }
    }

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return ClockDecisions.decide(incident, this, policies);
    }
}
