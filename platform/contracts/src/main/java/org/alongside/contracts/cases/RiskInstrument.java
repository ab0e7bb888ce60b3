package org.alongside.contracts.cases;

/** Which risk form was used. Counts of different forms never compare. Source: domain 4.1. */
public enum RiskInstrument {
    DASH_POLICE_27,
    DASH_SAFELIVES_24,
    DARA,
    S_DASH,
    MERIT,
    OTHER
}
