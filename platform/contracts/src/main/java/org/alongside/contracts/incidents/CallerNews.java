package org.alongside.contracts.incidents;

/** What a caller is kept informed of: how far help has come. Source: domain 2.2. */
public enum CallerNews {
    /** Nobody could be sent so far, or whoever was sent is not coming any more. */
    NOBODY_SENT_YET,
    DISPATCHED,
    ARRIVED
}
