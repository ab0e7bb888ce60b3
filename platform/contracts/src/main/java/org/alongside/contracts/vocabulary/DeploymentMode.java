package org.alongside.contracts.vocabulary;

/** How the car takes part. Results are always reported by mode. */
public enum DeploymentMode {
    PRIMARY_CO_RESPONSE,
    SECOND_RESPONSE,
    FOLLOW_UP_VISIT,
    PHONE_FROM_CAR
}
