package org.alongside.contracts.dispatch;

/** How the car's answer came. */
public enum ConfirmedBy {
    CAR_SERVICE,
    RADIO
}
