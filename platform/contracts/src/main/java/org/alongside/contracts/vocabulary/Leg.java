package org.alongside.contracts.vocabulary;

/** A part of the co-response that some unit must carry. One unit may hold several. */
public enum Leg {
    RESPONSE,
    ARREST,
    IDVA_CAR,
    STATEMENT
}
