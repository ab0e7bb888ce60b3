package org.alongside.contracts.vocabulary;

/** Risk of serious harm. Where a level is absent, nobody has assessed it yet. */
public enum RiskLevel {
    STANDARD,
    MEDIUM,
    HIGH
}
