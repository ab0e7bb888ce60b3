package org.alongside.contracts.car;

/** Why an officer's camera does not record though nobody stopped it. */
public enum BodyWornVideoAbsence {
    NOT_WORN,
    FAILED
}
