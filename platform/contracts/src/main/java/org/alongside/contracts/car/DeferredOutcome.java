package org.alongside.contracts.car;

/** How a contact task ended. */
public enum DeferredOutcome {
    TWO_WAY_CONTACT,
    SUPPORT_DECLINED,
    RESTRICTED_ROUTE,
    /** After the set tries, told to hub, MARAC or officer. */
    UNREACHABLE_REPORTED,
    /** Somebody accepted the support that the car's IDVA had offered to hand off. */
    HANDED_OFF
}
