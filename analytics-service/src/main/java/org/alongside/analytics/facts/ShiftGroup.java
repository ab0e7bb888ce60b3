package org.alongside.analytics.facts;

import org.alongside.contracts.car.DutyKind;
import org.jspecify.annotations.Nullable;

/** By which duty window, if any, an incident was received. The roster decides, not whether a car came. */
public enum ShiftGroup {
    /** A car was planned on duty in its area. */
    ON_DUTY(null),
    EVENING(DutyKind.EVENING),
    WEEKEND(DutyKind.WEEKEND),
    DAY(DutyKind.DAY),
    NIGHT(DutyKind.NIGHT),
    /** None was planned at that moment, in an area that had a car in the period. */
    OFF_DUTY(null),
    /**
     * None was planned, in an hour of the week in which one was at another time of the period: the fairer comparison.
     */
    OFF_DUTY_SAME_HOURS(null);

    private final @Nullable DutyKind kind;

    ShiftGroup(@Nullable DutyKind kind) {
        this.kind = kind;
    }

    /** Whether a car was planned on duty. */
    public boolean isOnDuty() {
        return this != OFF_DUTY && this != OFF_DUTY_SAME_HOURS;
    }

    boolean takes(Duty duty) {
        return kind == null || kind == duty.kind();
    }
}
