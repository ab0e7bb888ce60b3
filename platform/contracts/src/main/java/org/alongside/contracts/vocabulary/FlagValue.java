package org.alongside.contracts.vocabulary;

/** What is known of a claim. Unknown and not asked are never the same as no. */
public enum FlagValue {
    YES,
    NO,
    UNKNOWN,
    NOT_ASKED;

    /** Whether somebody said yes or no. */
    public boolean isKnown() {
        return this == YES || this == NO;
    }

    /**
     * What stands when this is heard after {@code before}: a later yes or no takes its place, and not knowing takes
     * nothing from what another said. Source: domain 2.7.
     */
    public FlagValue heardAfter(FlagValue before) {
        return isKnown() || !before.isKnown() ? this : before;
    }
}
