package org.alongside.contracts.car;

/** Kind of duty window, by which shifts are compared. */
public enum DutyKind {
    EVENING,
    WEEKEND,
    DAY,
    NIGHT
}
