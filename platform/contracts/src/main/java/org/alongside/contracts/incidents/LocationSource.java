package org.alongside.contracts.incidents;

/** How a place came to be known. */
public enum LocationSource {
    /** Location sent by the caller's handset. */
    AML,
    CELL,
    CALLER,
    HISTORY,
    OFFICER,
    EXTERNAL_SYSTEM,
    NONE
}
