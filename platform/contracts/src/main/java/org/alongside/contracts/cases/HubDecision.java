package org.alongside.contracts.cases;

/** What the hub may decide. Source: domain 6. */
public enum HubDecision {
    ASSIGN_TO_SERVICE,
    ESCALATE_EARLY_HELP,
    ESCALATE_FRONT_DOOR,
    REQUEST_INFO,
    NO_ACTION
}
