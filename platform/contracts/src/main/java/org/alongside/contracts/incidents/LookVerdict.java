package org.alongside.contracts.incidents;

/** What the second look came to. */
public enum LookVerdict {
    AGREED,
    /** Of an incident nobody has reached it asks for a decision on the grade. */
    SHOULD_HAVE_BEEN_HIGHER,
    SHOULD_HAVE_BEEN_LOWER,
    /** The decision stands, and something more could have been done. */
    OPPORTUNITY_MISSED
}
