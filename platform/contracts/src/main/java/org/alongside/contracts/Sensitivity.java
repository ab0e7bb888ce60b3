package org.alongside.contracts;

/** How far an event may travel. */
public enum Sensitivity {
    /** Ordinary operational data of its controller. */
    OFFICIAL,
    /** Coarse analytic attributes and anything police may not read. */
    SENSITIVE,
    /** Named users only: police or partner staff are a party. */
    RESTRICTED
}
