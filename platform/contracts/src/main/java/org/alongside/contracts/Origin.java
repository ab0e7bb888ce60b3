package org.alongside.contracts;

/** Where a fact comes from. Only {@link #LIVE} and {@link #EXERCISE} facts start clocks, legs, tasks or cases. */
public enum Origin {
    LIVE,
    /** History from another system; keeps its own times and starts nothing. */
    IMPORTED,
    /** Training or simulation; behaves as live and is counted apart. */
    EXERCISE
}
