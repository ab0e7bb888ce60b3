package org.alongside.incident.closing;

import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.incident.Incident;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.grading.ClockReason;

/**
 * Everybody who was there has gone: in which time somebody says what came of it. Until then nothing that follows an
 * incident's end begins, so one that is forgotten here is forgotten altogether. Its length is the policy's.
 */
public final class ResultClock {
    /** Name of its timer. */
    public static final String NAME = "result-due";

    /** Who hears when nobody did. */
    public static final Role TOLD = Role.DISTRICT_SERGEANT;

    private ResultClock() {}

    /** The clock, while the incident of what may be abuse runs and nobody is on it any more. */
    public static Optional<Clock> of(Incident incident, GradingPolicies policies) {
        var gone = incident.attendance().goneSince();
        return gone == null || !incident.isRunning() || !incident.abuse().mayBeAbuse()
                ? Optional.empty()
                : Optional.of(new Clock(
                        NAME,
                        ClockReason.RESULT_TO_BE_GIVEN,
                        gone.plus(policies.clocksOf(incident.urgency().policy()).timeToResult()),
                        TOLD,
                        incident.attendance().goneTold()));
    }
}
