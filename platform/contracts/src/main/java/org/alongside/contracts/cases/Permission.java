package org.alongside.contracts.cases;

/** Whether a way of contact is allowed. Not asked counts as barred. */
public enum Permission {
    ALLOWED,
    BARRED,
    NOT_ASKED
}
