package org.alongside.contracts.incidents;

/** Where an incident stands. Source: domain 2.1. */
public enum IncidentState {
    RECEIVED,
    CREATED,
    GRADED,
    AWAITING_RESOURCE,
    ASSIGNED,
    EN_ROUTE,
    AT_SCENE,
    RESULTED,
    CLOSED
}
