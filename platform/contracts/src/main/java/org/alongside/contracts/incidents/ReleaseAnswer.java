package org.alongside.contracts.incidents;

/** What was done about a release that nothing protects the victim from. */
public enum ReleaseAnswer {
    /** Conditions were set after all. */
    CONDITIONS_SET,
    /** A protection notice or order was applied for, or given. */
    ORDER_APPLIED_FOR,
    BACK_IN_CUSTODY,
    /** The victim is where the suspect cannot come. */
    VICTIM_SAFE_ELSEWHERE,
    /** Nothing of this is possible; the reason says why and what was done instead. */
    NOTHING_POSSIBLE
}
