package org.alongside.contracts.car;

/** What a member of a car's crew is. */
public enum CrewRole {
    CONSTABLE,
    IDVA,
    OBSERVER
}
