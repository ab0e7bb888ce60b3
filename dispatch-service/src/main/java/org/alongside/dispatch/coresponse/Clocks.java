package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.EscalationRaised;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * When an incident that nobody goes to goes up, and to whom: the most urgent to the district inspector at once, the
 * next to the district sergeant by 40 minutes, either again at a change of shift. Source: domain 2.5.
 */
final class Clocks {
    private static final String PREFIX = "escalation/";

    private final DispatchPolicy policy;

    Clocks(DispatchPolicy policy) {
        this.policy = policy;
    }

    /** Name of the timer that watches for this cause. */
    static String timer(EscalationCause cause) {
        return PREFIX + cause;
    }

    /** The cause a timer of that name watches for, or null when it is no timer of these. */
    static @Nullable EscalationCause causeOf(String timer) {
        return timer.startsWith(PREFIX) ? EscalationCause.valueOf(timer.substring(PREFIX.length())) : null;
    }

    /** Starts and stops the clocks that what happened asks for. */
    Happening wound(Happening happening, Instant at) {
        var before = watched(happening.before());
        var now = watched(happening.now());
        if (before == now) {
            return happening;
        }
        if (before != null) {
            happening.cancel(timer(before));
        }
        return now == null
                ? happening.cancel(timer(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE))
                : happening.start(timer(now), dueAt(happening, now, at));
    }

    /** Starts the clock of a response that was not watched before. */
    Happening started(Happening happening, Instant at) {
        var now = watched(happening.now());
        return now == null ? happening : happening.start(timer(now), dueAt(happening, now, at));
    }

    Happening stop(Happening happening) {
        return happening
                .cancel(timer(EscalationCause.GRADE_1_UNRESOURCED))
                .cancel(timer(EscalationCause.GRADE_2_UNRESOURCED))
                .cancel(timer(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE));
    }

    /** A limit passed. Nothing is raised when somebody goes by now, and of several changes of shift only the last. */
    Happening passed(Happening happening, EscalationCause cause, Instant dueAt, Instant noticedAt) {
        var watched = watched(happening.now());
        boolean atShiftChange = cause == EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE;
        if (watched == null || (!atShiftChange && watched != cause)) {
            return happening;
        }
        var at = atShiftChange ? policy.lastShiftChange(dueAt, noticedAt) : dueAt;
        return happening
                .then(new EscalationRaised(cause, receiver(watched), at, at))
                .start(timer(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE), policy.nextShiftChange(at));
    }

    private Instant dueAt(Happening happening, EscalationCause cause, Instant at) {
        return cause == EscalationCause.GRADE_1_UNRESOURCED
                ? at.plus(policy.immediateUnresourced())
                : latest(happening.now().openedAt().plus(policy.priorityUnresourced()), at);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable EscalationCause watched(Response response) {
        return response.isUnresourced(Leg.RESPONSE) ? watched(response.facts().grade()) : null;
    }

    private static @Nullable EscalationCause watched(@Nullable Grade grade) {
        return switch (grade) {
            case G1 -> EscalationCause.GRADE_1_UNRESOURCED;
            case G2 -> EscalationCause.GRADE_2_UNRESOURCED;
            case null, default -> null;
        };
    }

    private static Role receiver(EscalationCause watched) {
        return watched == EscalationCause.GRADE_1_UNRESOURCED ? Role.DISTRICT_INSPECTOR : Role.DISTRICT_SERGEANT;
    }
}
