package org.alongside.contracts.car;

/** Why a due time changed. */
public enum DueTimeCause {
    RISK_CHANGED,
    VICTIM_ASKED,
    SERVICE_HOURS_CHANGED
}
