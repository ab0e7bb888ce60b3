package org.alongside.incident.grading;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.incident.Incident;
import org.alongside.incident.force.ForcePolicy;
import org.alongside.incident.force.GradingPolicies;
import org.jspecify.annotations.Nullable;

/**
 * The time to grade, and to decide on the grade when a second contact, a cut-off call or the codeword asks for it. It
 * does not run while somebody is there to see for themselves. Source: domain 2.2 and 2.5; the lengths are the policy's.
 */
final class GradeDecisionClock {
    private GradeDecisionClock() {}

    static Optional<Clock> of(Incident incident, GradingPolicies policies) {
        var question = incident.urgency().question();
        return isWaited(incident)
                ? dueAt(incident, policies.clocksOf(incident.urgency().policy()))
                        .map(at -> new Clock(
                                ResponseClocks.GRADE_DECISION,
                                Objects.requireNonNullElse(question.reason(), ClockReason.NOT_GRADED),
                                at,
                                Role.CONTROL_ROOM_SUPERVISOR,
                                question.toldAt() != null))
                : Optional.empty();
    }

    private static boolean isWaited(Incident incident) {
        if (incident.urgency().grade() != null) {
            return incident.isRunning()
                    && incident.urgency().decisionDue()
                    && !incident.attendance().isSomebodyThere();
        }
        return (incident.stage() == IncidentState.RECEIVED || incident.isRunning())
                && !incident.attendance().somebodyArrived();
    }

    /** A contact that nobody made an incident of is waited for as long as an incident, from when it was answered. */
    private static Optional<Instant> dueAt(Incident incident, ForcePolicy policy) {
        var urgency = incident.urgency();
        var starts = urgency.starts();
        var created = starts == null ? incident.contacts().firstAnsweredAt() : starts.incidentCreatedAt();
        var decide = plus(urgency.question().askedAt(), policy.timeToDecide());
        var grade = urgency.grade() == null || decide == null ? plus(created, policy.timeToGrade()) : null;
        return Stream.of(decide, grade).filter(Objects::nonNull).min(Instant::compareTo);
    }

    private static @Nullable Instant plus(@Nullable Instant from, Duration time) {
        return from == null ? null : from.plus(time);
    }
}
