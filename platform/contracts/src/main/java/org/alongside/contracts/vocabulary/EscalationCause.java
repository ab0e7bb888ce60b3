package org.alongside.contracts.vocabulary;

/** Why an incident or task went up to somebody. Source: domain 2.5 and rule D15. */
public enum EscalationCause {
    GRADE_1_UNRESOURCED,
    GRADE_2_UNRESOURCED,
    LATER_GRADE_UNRESOURCED,
    STILL_UNRESOURCED_AT_SHIFT_CHANGE,
    /** The grade's target passed with nobody at the scene. */
    TARGET_MISSED,
    CALLER_NOT_KEPT_INFORMED,
    /** Nobody graded it in time, or decided on the grade after something asked for that. */
    GRADE_DECISION_OVERDUE,
    /** The word agreed with the caller was said: the suspect is back. */
    CODEWORD_HEARD,
    CREW_NOT_CHECKED_IN,
    /** The control system that masters the unit took it from this incident. */
    UNIT_TAKEN_ELSEWHERE,
    DEFERRED_CONTACT_OVERDUE,
    DEFERRED_CONTACT_PAST_CEILING,
    RISK_RAISED,
    /** Everybody who was there has gone, and nobody has said what came of it. */
    RESULT_OVERDUE,
    RULE_BREACHED,
    /** A suspect left custody and no condition is known that keeps the suspect away from the victim. */
    SUSPECT_RELEASED_UNPROTECTED,
    ASKED_FOR
}
