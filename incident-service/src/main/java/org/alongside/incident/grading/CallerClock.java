package org.alongside.incident.grading;

import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.incident.Incident;
import org.alongside.incident.force.GradingPolicies;

/** The time to tell the caller how far help has come. Source: domain 2.2; its length is the policy's. */
final class CallerClock {
    private CallerClock() {}

    static Optional<Clock> of(Incident incident, GradingPolicies policies) {
        var informing = incident.contacts().informing();
        var news = informing.news();
        var since = informing.since();
        if (news == null
                || since == null
                || !incident.isRunning()
                || !incident.contacts().oweNews()) {
            return Optional.empty();
        }
        var policy = policies.clocksOf(incident.urgency().policy());
        return Optional.of(new Clock(
                ResponseClocks.CALLER,
                reason(news),
                since.plus(policy.timeToInform()),
                Role.CONTROL_ROOM_SUPERVISOR,
                informing.toldAt() != null));
    }

    private static ClockReason reason(CallerNews news) {
        return switch (news) {
            case NOBODY_SENT_YET -> ClockReason.CALLER_TO_HEAR_NOBODY_SENT_YET;
            case DISPATCHED -> ClockReason.CALLER_TO_HEAR_DISPATCHED;
            case ARRIVED -> ClockReason.CALLER_TO_HEAR_ARRIVED;
        };
    }
}
