package org.alongside.contracts.advocacy;

/** How far help has come. */
public enum InterventionResult {
    OFFERED,
    DECLINED,
    STARTED,
    COMPLETED,
    WAITING,
    REFUSED_BY_PROVIDER
}
