package org.alongside.contracts.car;

/** Why a planned member does not come. */
public enum AbsenceReason {
    SICKNESS,
    LEAVE,
    TRAINING,
    NO_SHOW,
    REASSIGNED
}
