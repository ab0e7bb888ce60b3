package org.alongside.contracts.car;

/** Why a place is safe for a visit some time after the incident. */
public enum VisitSafetyBasis {
    SUSPECT_IN_CUSTODY,
    SUSPECT_ELSEWHERE_CONFIRMED,
    /** The victim, reached as was agreed with her or him, says that nobody else is there. */
    VICTIM_SAYS_ALONE,
    OFFICER_CHECKED_PLACE
}
