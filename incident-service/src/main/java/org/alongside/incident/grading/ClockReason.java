package org.alongside.incident.grading;

/** Why a clock runs. Source: domain 2.2, 2.5, 2.12. */
public enum ClockReason {
    NOT_GRADED,
    /** One more contact about open domestic abuse. */
    SECOND_CONTACT,
    CALL_DROPPED,
    CODEWORD_HEARD,
    /** A caller who was rung back did not answer. */
    CALLER_NOT_REACHED,
    REOPENED,
    /** A specialist finds the grade too low. */
    SECOND_LOOK,
    NOBODY_SENT,
    NOBODY_SENT_AT_SHIFT_CHANGE,
    NOBODY_THERE,
    CALLER_TO_HEAR_NOBODY_SENT_YET,
    CALLER_TO_HEAR_DISPATCHED,
    CALLER_TO_HEAR_ARRIVED,
    /** A victim is said to be referred, and nothing has arrived. */
    REFERRAL_TO_ARRIVE,
    /** A suspect is out and nobody has said what was done about it. */
    SUSPECT_RELEASED_UNPROTECTED,
    VICTIM_TO_HEAR_OF_RELEASE,
    /** Everybody has gone; somebody says what came of it. */
    RESULT_TO_BE_GIVEN,
    /** The incident has ended; somebody looks at the risk again, whatever level it had. */
    RISK_TO_BE_REVIEWED
}
