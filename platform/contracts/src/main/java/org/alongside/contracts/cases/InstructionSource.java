package org.alongside.contracts.cases;

/** Whose instruction it is. */
public enum InstructionSource {
    CALL_HANDLER,
    OFFICER,
    IDVA,
    /** The stricter of two, each by its own words. */
    COMBINED
}
