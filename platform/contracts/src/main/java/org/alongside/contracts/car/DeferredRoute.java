package org.alongside.contracts.car;

/** Which kind of service owns a contact task. */
public enum DeferredRoute {
    IDVA,
    ON_CALL,
    HUB_SERVICE,
    /** Named people only, because a party is police or partner staff. */
    RESTRICTED
}
