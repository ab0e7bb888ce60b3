package org.alongside.contracts.incidents;

/** Which decision of the control room is looked at. */
public enum LookedAt {
    FIRST_GRADE,
    /** Something asked for a decision on the grade, and it stayed. */
    GRADE_KEPT,
    GRADE_LOWERED,
    ABUSE_RULED_OUT,
    LINKED_AS_DUPLICATE,
    /** The incident got an outcome, which stops its clocks, and nobody had been there. */
    RESULTED_UNATTENDED
}
