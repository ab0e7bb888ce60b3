package org.alongside.contracts.car;

/** Where a member of a car's crew stands. Source: domain 3.4. */
public enum CrewMemberState {
    ROSTERED,
    SIGNED_ON,
    ON_BREAK,
    DETACHED,
    SIGNED_OFF,
    ABSENT
}
