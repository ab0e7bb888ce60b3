package org.alongside.contracts.catalogue;

/** How a field of an event is protected. There is no fourth way. */
public enum Protection {
    /** Personal data under a subject's key. */
    SEALED,
    /** Points at a person, place or household without naming it. */
    PSEUDONYMOUS,
    /** Tells nothing about a person by itself. */
    CLEAR
}
