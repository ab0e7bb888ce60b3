package org.alongside.contracts.incidents;

/** What a domestic-abuse incident needs before it may close. Source: domain 2.9 and rule D15. */
public enum ClosureCheck {
    RISK_ASSESSMENT,
    VICTIM_LINKED,
    SUSPECT_LINKED,
    CHILDREN_LINKED,
    CRIME_DECISION,
    REFERRAL_DECISION,
    ENCOMPASS_DECISION,
    NEXT_STEP_OWNER,
    ADVOCATE_CONTACT
}
