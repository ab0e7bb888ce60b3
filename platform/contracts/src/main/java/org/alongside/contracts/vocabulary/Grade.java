package org.alongside.contracts.vocabulary;

/** Urgency of response, most urgent first. A force's own label (such as grade C) is kept beside it. */
public enum Grade {
    G1,
    G2,
    G3,
    G4,
    /** No visit. */
    G5
}
