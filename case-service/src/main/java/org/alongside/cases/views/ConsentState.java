package org.alongside.cases.views;

/** What the victim-survivor last said. */
public enum ConsentState {
    GIVEN,
    WITHDRAWN
}
