package org.alongside.contracts.incidents;

/** Which line a contact came in on. */
public enum CallLine {
    EMERGENCY_999,
    NON_EMERGENCY_101,
    OTHER
}
