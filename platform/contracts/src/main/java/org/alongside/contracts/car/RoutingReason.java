package org.alongside.contracts.car;

/** Why a task went to another owner. */
public enum RoutingReason {
    TAKEN,
    CAPACITY,
    RISK_CHANGED,
    ON_CALL_STARTED,
    ON_CALL_ENDED,
    CONFLICT_OF_INTEREST,
    ABSENCE
}
