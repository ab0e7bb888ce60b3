package org.alongside.contracts.car;

/** Whether a victim who declines may be asked again. */
public enum LaterContact {
    PERMITTED,
    NOT_PERMITTED,
    NOT_ASKED
}
