package org.alongside.contracts.car;

/** For what a member was taken from the car. */
public enum DetachReason {
    ARREST,
    PRISONER,
    SCENE_GUARD,
    EMERGENCY_ELSEWHERE,
    OTHER
}
