package org.alongside.contracts.dispatch;

/**
 * Our meaning of a radio status. The national numbers are 0 to 16 in this order; forces differ. Source: domain
 * 2.11.
 */
public enum RadioState {
    EMERGENCY,
    ON_DUTY,
    AVAILABLE_ON_PATROL,
    AVAILABLE_AT_STATION,
    REFRESHMENTS,
    EN_ROUTE,
    AT_SCENE,
    COMMITTED_DEPLOYABLE,
    COMMITTED_NOT_DEPLOYABLE,
    PRISONER_ESCORT,
    COURT,
    OFF_DUTY,
    CONFIDENTIAL,
    CALL_BACK,
    URGENT_CALL_BACK,
    RECEIVED,
    REPEAT
}
