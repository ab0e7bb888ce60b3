package org.alongside.contracts.vocabulary;

/** Where a flag is from. What is said of an event never lifts what records hold, nor the other way round. */
public enum FlagSource {
    /** Somebody said it of this event. */
    SAID,
    /** A police record of a person or the place holds it. */
    POLICE_RECORD
}
