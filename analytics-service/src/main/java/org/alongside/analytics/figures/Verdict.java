package org.alongside.analytics.figures;

import org.alongside.contracts.vocabulary.FlagValue;

/** Whether one subject of a share counts above the line. What is not known is never a no. */
public enum Verdict {
    YES,
    NO,
    UNKNOWN,
    /** Its follow-up is not over. */
    INCOMPLETE,
    /** It does not belong to the population. */
    OUT;

    /** Yes or no. */
    public static Verdict of(boolean is) {
        return is ? YES : NO;
    }

    /** Yes, no, or unknown for whatever else was claimed. */
    public static Verdict of(FlagValue value) {
        return switch (value) {
            case YES -> YES;
            case NO -> NO;
            case UNKNOWN, NOT_ASKED -> UNKNOWN;
        };
    }
}
