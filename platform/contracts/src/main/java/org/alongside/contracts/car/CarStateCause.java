package org.alongside.contracts.car;

/** Why a car's state changed. */
public enum CarStateCause {
    CREW_REPORTED,
    CREW_COMPLETE,
    CREW_INCOMPLETE,
    VEHICLE_FAULT,
    IT_FAULT,
    NO_CREW,
    EMERGENCY,
    EMERGENCY_ENDED,
    MEAL_BREAK
}
