package org.alongside.contracts.incidents;

/** What an earlier incident has in common with this one. */
public enum PriorBasis {
    SAME_ADDRESS,
    SAME_BLOCK,
    SAME_VICTIM,
    SAME_SUSPECT,
    SAME_DYAD,
    SAME_PHONE
}
