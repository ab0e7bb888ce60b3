package org.alongside.contracts.advocacy;

/** To what the victim-survivor says yes. */
public enum ConsentScope {
    SUPPORT,
    RESEARCH,
    FEEDBACK
}
