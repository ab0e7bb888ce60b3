package org.alongside.contracts.dispatch;

/** What holds the car back absolutely. Source: rule D6. */
public enum HoldReason {
    FIREARM,
    SIEGE,
    FIRE,
    HAZMAT,
    DISORDER
}
