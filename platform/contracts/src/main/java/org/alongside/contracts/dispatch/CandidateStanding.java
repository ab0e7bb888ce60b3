package org.alongside.contracts.dispatch;

/** Whether a candidate could be sent, and if not, why. */
public enum CandidateStanding {
    ELIGIBLE,
    COMMITTED,
    RESERVED,
    COMMITTED_ELSEWHERE,
    OFF_DUTY,
    NOT_DEPLOYABLE,
    NO_CREW,
    SKILL_MISSING,
    /** Its position is too old to trust. */
    POSITION_STALE,
    POSITION_UNKNOWN,
    /** The control system that masters it was not heard of for too long: nobody here knows whether it is free. */
    MASTER_SILENT,
    OUT_OF_AREA,
    REFUSED_BY_RULE,
    /** It refused this incident already. */
    REFUSED_BEFORE
}
