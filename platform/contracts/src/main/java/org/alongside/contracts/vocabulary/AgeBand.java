package org.alongside.contracts.vocabulary;

/** Age in a band, at the time of the event. */
public enum AgeBand {
    UNDER_10,
    AGE_10_TO_15,
    AGE_16_TO_17,
    AGE_18_TO_24,
    AGE_25_TO_34,
    AGE_35_TO_44,
    AGE_45_TO_54,
    AGE_55_TO_64,
    AGE_65_AND_OVER,
    UNKNOWN
}
