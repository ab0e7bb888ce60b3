package org.alongside.contracts.vocabulary;

/** What is known of a claim. Unknown and not asked are never the same as no. */
public enum FlagValue {
    YES,
    NO,
    UNKNOWN,
    NOT_ASKED;

    /**
     * What stands when this is heard after {@code before}. Only a no takes away a yes: that the next one was not asked,
     * or does not know, makes nobody safer. A no does not stand against a later doubt. Source: domain 2.7.
     */
    public FlagValue heardAfter(FlagValue before) {
        return before == YES && this != NO ? YES : this;
    }
}
