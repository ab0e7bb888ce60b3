package org.alongside.contracts.cases;

/** Which side made an attempt. */
public enum ContactBy {
    POLICE,
    IDVA_CAR,
    IDVA_SERVICE,
    PARTNER
}
