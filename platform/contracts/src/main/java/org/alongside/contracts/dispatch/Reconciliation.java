package org.alongside.contracts.dispatch;

/** What a late answer led to. */
public enum Reconciliation {
    /** The car goes. */
    KEPT,
    /** The job no longer wanted it. */
    CAR_RELEASED,
    /** It had been confirmed by radio and refuses after all. */
    LEG_REOPENED,
    ALREADY_SETTLED
}
