package org.alongside.contracts.incidents;

/**
 * Who or what made contact. Falling victim calls beside steady third-party calls mean less reporting, not less
 * abuse.
 */
public enum CallSource {
    VICTIM,
    CHILD,
    THIRD_PARTY,
    SUSPECT,
    OTHER_AGENCY,
    SILENT,
    TEXT_RELAY,
    ONLINE,
    FRONT_COUNTER,
    ALARM,
    UNKNOWN
}
