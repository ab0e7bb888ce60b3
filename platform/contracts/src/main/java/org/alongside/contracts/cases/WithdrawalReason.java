package org.alongside.contracts.cases;

/** Why a victim does not support or no longer supports; several may hold. Source: domain 5.8. */
public enum WithdrawalReason {
    ACCEPTING_RELATIONSHIP,
    ENDED_RELATIONSHIP_NO_NEED,
    OTHER_REMEDY_CHOSEN,
    CHILDREN,
    FEAR_OR_THREAT,
    PRESSURE_FAMILY,
    FINANCE_OR_HOUSING,
    LOVE_OR_HOPE_OF_CHANGE,
    IMMIGRATION_FEAR,
    DELAY,
    POOR_POLICE_CONTACT,
    COURT_FEAR,
    WANTED_ONLY_SAFETY_NOW,
    CHILD_SERVICES_FEAR,
    SAYS_NOT_TRUE,
    NO_REASON_GIVEN
}
