package org.alongside.contracts.cases;

/** Grounds for a MARAC referral; any one is enough. Source: domain 4.4. */
public enum MaracCriterion {
    VISIBLE_HIGH_RISK,
    PROFESSIONAL_JUDGEMENT,
    POTENTIAL_ESCALATION,
    REPEAT
}
