package org.alongside.contracts.cases;

/** Where a victim stands towards the investigation. Source: domain 5.8. */
public enum VictimPosition {
    SUPPORTS,
    UNDECIDED,
    NEVER_SUPPORTED,
    WITHDRAWN,
    REENGAGED
}
