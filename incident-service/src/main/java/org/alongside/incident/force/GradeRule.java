package org.alongside.incident.force;

import java.time.Duration;
import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.ClockStart;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.jspecify.annotations.Nullable;

/**
 * What a force promises for one grade.
 *
 * @param label the force's own word for the grade
 * @param clockStart from when it counts
 * @param target how long it may take until somebody is there; absent when nothing is promised
 * @param ruralTarget the same in the policy's rural districts; absent when it is no other
 * @param unresourced who is told when nobody is sent; absent when nobody is
 */
public record GradeRule(
        String label,
        ClockStart clockStart,
        @Nullable Duration target,
        @Nullable Duration ruralTarget,
        @Nullable Escalation unresourced) {
    /**
     * Who is told when nobody was sent.
     *
     * @param after from the start of the clock; zero for at once
     */
    public record Escalation(EscalationCause cause, Role to, Duration after) {
        /** Whether it is due as soon as it is known that nobody can go. */
        public boolean isAtOnce() {
            return after.isZero();
        }
    }

    /** The target for an incident with these clock starts. */
    GradeTarget target(ClockStarts starts, boolean rural) {
        return GradeTarget.of(clockStart, startedAt(starts), rural && ruralTarget != null ? ruralTarget : target);
    }

    /** Without a telephone call the first clock starts when the incident was created. */
    private @Nullable Instant startedAt(ClockStarts starts) {
        return switch (clockStart) {
            case CALL_ANSWERED ->
                starts.callAnsweredAt() == null ? starts.incidentCreatedAt() : starts.callAnsweredAt();
            case INCIDENT_CREATED -> starts.incidentCreatedAt();
            case GRADED -> starts.gradedAt();
            case DISPATCHED -> starts.dispatchedAt();
        };
    }
}
