package org.alongside.contracts.cases;

/** What stands in the way of a referral. */
public enum ReferralProblem {
    DUPLICATE_PERSON,
    OPEN_CASE,
    WRONG_AREA,
    UNDER_16,
    CONFLICT_OF_INTEREST
}
