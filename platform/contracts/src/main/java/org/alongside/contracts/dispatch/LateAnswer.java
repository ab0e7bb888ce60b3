package org.alongside.contracts.dispatch;

/** What the late answer said. */
public enum LateAnswer {
    ACCEPTED,
    REFUSED
}
