package org.alongside.contracts.dispatch;

/** Where a suspect is. */
public enum SuspectWhereabouts {
    AT_SCENE,
    LEFT_SCENE,
    NEAR_VICTIM,
    ELSEWHERE,
    IN_CUSTODY,
    UNKNOWN
}
