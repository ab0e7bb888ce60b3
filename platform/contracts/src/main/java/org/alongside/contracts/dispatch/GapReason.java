package org.alongside.contracts.dispatch;

/** Why nobody can carry a leg. */
public enum GapReason {
    NO_UNIT_ON_DUTY,
    ALL_COMMITTED,
    ALL_COMMITTED_ELSEWHERE,
    POSITIONS_STALE,
    SKILL_MISSING,
    OUT_OF_AREA,
    NO_CAR_ON_DUTY,
    REFUSED_BY_RULE,
    REFUSED_BY_CAR,
    NO_ANSWER,
    STOOD_DOWN
}
