package org.alongside.contracts.vocabulary;

/** What is known of a claim. Unknown and not asked are never the same as no. */
public enum FlagValue {
    YES,
    NO,
    UNKNOWN,
    NOT_ASKED
}
