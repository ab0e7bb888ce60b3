package org.alongside.contracts.advocacy;

/** How much help an area needs. */
public enum NeedLevel {
    NONE,
    SOME,
    URGENT,
    NOT_ASKED
}
