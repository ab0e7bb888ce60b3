package org.alongside.contracts.incidents;

/** How far a claim is believed. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH,
    UNKNOWN
}
