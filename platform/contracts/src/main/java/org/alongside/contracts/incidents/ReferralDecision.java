package org.alongside.contracts.incidents;

/** What became of a referral. */
public enum ReferralDecision {
    MADE,
    DECLINED
}
