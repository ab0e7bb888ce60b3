package org.alongside.contracts.car;

/** Why a planned duty window changed. */
public enum PlanChangeReason {
    SICKNESS,
    LEAVE,
    VEHICLE,
    DEMAND,
    TRAINING,
    COVER_FOUND,
    OTHER
}
