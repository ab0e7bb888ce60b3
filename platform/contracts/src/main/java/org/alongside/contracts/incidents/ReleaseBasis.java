package org.alongside.contracts.incidents;

/** On what footing a suspect left custody. Source: domain 5, orders and bail. */
public enum ReleaseBasis {
    /** On police bail before charge; conditions only where they were set. */
    BAIL_POLICE,
    /** On bail by a court, or by the police after charge. */
    BAIL_COURT,
    /** Released under investigation: there are no conditions. */
    RUI,
    NO_FURTHER_ACTION,
    /** Any other: voluntary attendance ended, cautioned, sentenced without custody. */
    OTHER
}
