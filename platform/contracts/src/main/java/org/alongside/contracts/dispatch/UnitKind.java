package org.alongside.contracts.dispatch;

/** What kind of unit it is. */
public enum UnitKind {
    RESPONSE,
    NEIGHBOURHOOD,
    ARREST_TEAM,
    STATEMENT_TEAM,
    SUPERVISOR,
    TRAFFIC,
    DOG,
    FIREARMS,
    OTHER
}
