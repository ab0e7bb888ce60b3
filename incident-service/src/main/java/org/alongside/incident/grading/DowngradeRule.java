package org.alongside.incident.grading;

import java.util.Optional;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.grading.GradingCommand.RegradeIncident;

/**
 * A domestic-abuse incident gets a lower grade only with a reason in words, a second person and a fresh THRIVE. Source:
 * domain 2.5; inspectors found calls downgraded to justify a slower response.
 */
final class DowngradeRule {
    private DowngradeRule() {}

    /** Whether this would lower the grade of a domestic-abuse incident. */
    static boolean concerns(Incident incident, Grade next) {
        var now = incident.urgency().grade();
        return incident.abuse().mayBeAbuse() && now != null && next.compareTo(now) > 0;
    }

    static Optional<Refusal> firstBroken(Incident incident, RegradeIncident regrading) {
        if (!concerns(incident, regrading.grade())) {
            return Optional.empty();
        }
        if (regrading.explanation() == null) {
            return broken(IncidentRefusal.DOWNGRADE_NEEDS_REASON, "Say in words why a lower grade is safe");
        }
        if (!incident.urgency().hasFreshThrive()) {
            return broken(IncidentRefusal.DOWNGRADE_NEEDS_FRESH_THRIVE, "Assess THRIVE again first");
        }
        return incident.urgency().isAgreedBySomebodyBut(regrading.by(), regrading.grade())
                ? Optional.empty()
                : broken(
                        IncidentRefusal.DOWNGRADE_NEEDS_SECOND_PERSON,
                        "A second person must agree, signed in themselves, since the last THRIVE");
    }

    private static Optional<Refusal> broken(IncidentRefusal code, String detail) {
        return Optional.of(new Refusal(code, detail));
    }
}
