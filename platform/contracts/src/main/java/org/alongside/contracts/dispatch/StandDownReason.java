package org.alongside.contracts.dispatch;

/** Why a unit, car or leg is let go. */
public enum StandDownReason {
    NOT_NEEDED,
    CANCELLED_BY_CALLER,
    REPLACED,
    /** Taken for a higher job. */
    PREEMPTED,
    NOT_DA,
    SCENE_NOT_SAFE,
    CREW_INCOMPLETE,
    CREW_EMERGENCY,
    UNIT_UNAVAILABLE,
    RESERVATION_EXPIRED,
    ANSWERED_TOO_LATE,
    INCIDENT_CLOSED,
    DISPATCHER_DECISION
}
