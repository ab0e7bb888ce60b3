package org.alongside.incident.review;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.RiskReviewed;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About looking at the risk again. */
public sealed interface ReviewCommand extends IncidentCommand {
    /** A person has looked, and says what came of it. */
    record ReviewRisk(RiskReviewed reviewed) implements ReviewCommand {
        @Override
        public Needs needs() {
            return Needs.LOGGED;
        }

        @Override
        public Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
            return incident.review().dueSince() == null
                    ? refuse(IncidentRefusal.NO_REVIEW_DUE, "The incident has no outcome yet, or was looked at since")
                    : accept(reviewed);
        }
    }

    /** Another service's event says that a specialist has looked. A report; never refused. */
    record NoteReview(RiskReviewed reviewed) implements ReviewCommand {
        @Override
        public Needs needs() {
            return Needs.RECORD;
        }

        @Override
        public Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
            return incident.review().reviewed() ? accept() : accept(reviewed);
        }
    }
}
