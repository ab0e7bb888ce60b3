package org.alongside.contracts.incidents;

/** What came of looking at the risk again. */
public enum ReviewOutcome {
    /** The level, or that nobody could assess it, stands. */
    LEVEL_STANDS,
    /** A specialist assessed the risk anew. */
    ASSESSED_AGAIN,
    /** The victim was referred, or referred on. */
    REFERRED,
    /** Another force or service looks after it; the reason names it. */
    PASSED_ON
}
