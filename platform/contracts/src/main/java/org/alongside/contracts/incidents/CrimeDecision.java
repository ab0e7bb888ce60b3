package org.alongside.contracts.incidents;

/** Whether the incident is a crime. */
public enum CrimeDecision {
    CRIME_RECORDED,
    NON_CRIME
}
