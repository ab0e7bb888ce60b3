package org.alongside.incident.grading;

/** Why a clock runs. Source: domain 2.2 and 2.5. */
public enum ClockReason {
    NOT_GRADED,
    /** One more contact about open domestic abuse. */
    SECOND_CONTACT,
    CALL_DROPPED,
    CODEWORD_HEARD,
    /** A caller who was rung back did not answer. */
    CALLER_NOT_REACHED,
    REOPENED,
    NOBODY_SENT,
    NOBODY_SENT_AT_SHIFT_CHANGE,
    NOBODY_THERE,
    CALLER_TO_HEAR_NOBODY_SENT_YET,
    CALLER_TO_HEAR_DISPATCHED,
    CALLER_TO_HEAR_ARRIVED
}
