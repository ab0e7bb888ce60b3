package org.alongside.contracts.incidents;

/** Whether the system that masters an incident still works on it. */
public enum MasterState {
    OPEN,
    CLOSED
}
