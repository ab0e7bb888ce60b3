package org.alongside.contracts.cases;

/** Why a risk level changed. */
public enum RiskChangeReason {
    PRIMARY_ASSESSMENT,
    SECONDARY_ASSESSMENT,
    DISCLOSURE,
    NEW_INCIDENT,
    PROFESSIONAL_JUDGEMENT,
    CIRCUMSTANCES_CHANGED,
    SUPPORT_WITHDRAWN,
    FAILED_CONTACT,
    ORDER_BREACHED,
    EXIT_REVIEW
}
