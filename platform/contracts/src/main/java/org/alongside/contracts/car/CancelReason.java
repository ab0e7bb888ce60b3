package org.alongside.contracts.car;

/** Why a contact task is not needed any more. */
public enum CancelReason {
    CONTACT_MADE_OTHERWISE,
    NOT_DA,
    /** The role of victim was withdrawn: ringing might reach the suspect. */
    NOT_A_VICTIM,
    DUPLICATE_INCIDENT,
    CREATED_IN_ERROR
}
