package org.alongside.contracts.incidents;

/** What came of telling a caller. */
public enum InformingOutcome {
    TOLD,
    NO_ANSWER,
    /** Ringing or texting could give the caller away to the suspect. */
    UNSAFE_TO_CONTACT,
    /** No number, no address, or the caller does not want to be contacted. */
    NO_WAY_TO_CONTACT
}
