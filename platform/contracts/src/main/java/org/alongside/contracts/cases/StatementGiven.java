package org.alongside.contracts.cases;

/** What account the victim has given. */
public enum StatementGiven {
    NONE,
    FIRST_ACCOUNT_ON_VIDEO,
    SIGNED,
    ABE
}
