package org.alongside.contracts.incidents;

/** What came of telling somebody. */
public enum InformingOutcome {
    TOLD,
    NO_ANSWER,
    /** Ringing or texting could give the caller away to the suspect. */
    UNSAFE_TO_CONTACT,
    /** No number, no address, or the caller does not want to be contacted. */
    NO_WAY_TO_CONTACT;

    /** Whether somebody rang, wrote or went, so that there is a way in which they did. */
    public boolean wasTried() {
        return this == TOLD || this == NO_ANSWER;
    }
}
