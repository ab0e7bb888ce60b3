package org.alongside.incident.secondlook;

/** How far a second look has come. */
public enum LookState {
    /** Nobody looks. */
    DUE,
    TAKEN,
    GIVEN
}
