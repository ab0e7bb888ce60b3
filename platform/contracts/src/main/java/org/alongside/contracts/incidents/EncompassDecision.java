package org.alongside.contracts.incidents;

/** Whether a school is told under Operation Encompass. */
public enum EncompassDecision {
    NOTIFY,
    NOT_OF_SCHOOL_AGE,
    HOME_EDUCATED_TELL_COUNCIL,
    ALREADY_NOTIFIED
}
