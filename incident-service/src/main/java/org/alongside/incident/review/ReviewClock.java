package org.alongside.incident.review;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.RiskReviewOverdue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.grading.ClockReason;
import org.alongside.incident.mastered.Provenance;

/** The time in which somebody has to look at the risk again. It runs on after the incident is closed. */
public final class ReviewClock {
    /** Name of its timer. */
    public static final String NAME = "risk-review";

    private static final Role TOLD = Role.DISTRICT_INSPECTOR;

    private ReviewClock() {}

    /** The clock, where something that may be domestic abuse has ended and nobody has looked. */
    public static Optional<Clock> of(Incident incident, GradingPolicies policies) {
        var since = incident.review().dueSince();
        return since == null || !incident.abuse().mayBeAbuse() || isOthers(incident.provenance())
                ? Optional.empty()
                : Optional.of(new Clock(
                        NAME,
                        ClockReason.RISK_TO_BE_REVIEWED,
                        policies.clocksOf(incident.urgency().policy()).reviewBy(since),
                        TOLD,
                        incident.review().told()));
    }

    /** Imported history is no work of today, and what was handed over is the other force's. */
    private static boolean isOthers(Provenance provenance) {
        return provenance.imported() || provenance.transferred();
    }

    /** Whom to tell, now that the clock is due. */
    public static Decision<IncidentEvent> due(Incident incident, Instant dueAt) {
        var since = incident.review().dueSince();
        return since == null ? accept() : accept(new RiskReviewOverdue(since, TOLD, dueAt));
    }
}
