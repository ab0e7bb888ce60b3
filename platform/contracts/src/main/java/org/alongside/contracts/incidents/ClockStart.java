package org.alongside.contracts.incidents;

/** From which moment a policy counts its target. */
public enum ClockStart {
    CALL_ANSWERED,
    INCIDENT_CREATED,
    GRADED,
    DISPATCHED
}
