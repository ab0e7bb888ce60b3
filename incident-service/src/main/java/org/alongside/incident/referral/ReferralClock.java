package org.alongside.incident.referral;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.ReferralNotArrived;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.grading.ClockReason;
import org.alongside.incident.referral.Referrals.Awaited;

/**
 * The time in which a referral has to arrive that was said to be made. It runs on after the incident is closed: closing
 * is what the saying was for. Source: domain 2.12; its length is the policy's.
 */
public final class ReferralClock {
    /** Name of its timer. */
    public static final String NAME = "referral-arrival";

    private static final Role TOLD = Role.DISTRICT_SERGEANT;

    private ReferralClock() {}

    /** The clock of whichever is due first. */
    public static Optional<Clock> of(Incident incident, GradingPolicies policies) {
        return incident.referrals()
                .next()
                .map(awaited -> new Clock(
                        NAME,
                        ClockReason.REFERRAL_TO_ARRIVE,
                        dueAt(awaited, incident, policies),
                        TOLD,
                        awaited.told()));
    }

    private static Instant dueAt(Awaited awaited, Incident incident, GradingPolicies policies) {
        return awaited.saidAt()
                .plus(policies.clocksOf(incident.urgency().policy()).timeToRefer());
    }

    /** Whom to tell of what, now that the clock is due. */
    public static Decision<IncidentEvent> due(Incident incident, Instant dueAt) {
        return incident.referrals()
                .next()
                .<Decision<IncidentEvent>>map(
                        awaited -> accept(new ReferralNotArrived(awaited.victim(), awaited.saidAt(), TOLD, dueAt)))
                .orElseGet(Decision::accept);
    }
}
