package org.alongside.contracts.car;

/** Why the camera was stopped. */
public enum BodyWornVideoReason {
    ADVOCACY_TALK,
    VICTIM_ASKED,
    MEDICAL
}
