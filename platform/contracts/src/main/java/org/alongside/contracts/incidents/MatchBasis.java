package org.alongside.contracts.incidents;

/** On what two parties were judged to be one person. */
public enum MatchBasis {
    CONFIRMED_BY_PERSON,
    SAME_PERSON_KEY,
    EXTERNAL_SYSTEM
}
