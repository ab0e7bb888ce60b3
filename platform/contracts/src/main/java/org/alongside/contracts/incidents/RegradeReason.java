package org.alongside.contracts.incidents;

/** Why a grade changed. */
public enum RegradeReason {
    NEW_INFORMATION,
    REPEAT_CONTACT,
    CALL_DROPPED,
    SUSPECT_RETURNED,
    DA_SUSPECTED,
    FRESH_THRIVE,
    SUPERVISOR_REVIEW,
    RISK_REDUCED,
    POLICY_CHANGED,
    MISTAKE_CORRECTED,
    MASTER_SYSTEM
}
