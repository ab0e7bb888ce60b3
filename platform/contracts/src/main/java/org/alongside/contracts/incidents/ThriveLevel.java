package org.alongside.contracts.incidents;

/** Level of one THRIVE answer. */
public enum ThriveLevel {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
