package org.alongside.contracts.car;

/** Where a car stands. Source: domain 3.4. */
public enum CarState {
    OFF_DUTY,
    CREWING,
    AVAILABLE,
    ASSIGNED,
    EN_ROUTE,
    STAGED,
    AT_SCENE,
    WITH_VICTIM,
    WRITING_UP,
    /** Taking a victim to a refuge or hospital. */
    TRANSPORTING,
    COMMITTED_DEPLOYABLE,
    COMMITTED_NOT_DEPLOYABLE,
    REFRESHMENTS,
    OUT_OF_SERVICE,
    EMERGENCY
}
