package org.alongside.contracts.cases;

/** Why there is a minimal contact record. */
public enum RecordOpening {
    CAR_CONTACT,
    DEFERRED_CONTACT,
    SAFE_CONTACT_INSTRUCTION,
    RISK_ASSESSMENT,
    REFERRAL
}
