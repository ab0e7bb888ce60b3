package org.alongside.contracts.vocabulary;

/** What an attempt came to, in the form everyone on the incident may see. */
public enum ContactReached {
    /** Two-way contact with the victim. */
    REACHED,
    /** Answered, and ended because it was not safe. */
    REACHED_UNSAFE,
    NOT_REACHED
}
