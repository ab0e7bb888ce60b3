package org.alongside.contracts.car;

/** Why contact came after it was due. */
public enum LateReason {
    NO_ANSWER,
    UNSAFE_TO_CONTACT,
    NO_CAPACITY,
    SERVICE_CLOSED,
    WRONG_DETAILS,
    TASK_OVERLOOKED,
    VICTIM_ASKED,
    OTHER
}
