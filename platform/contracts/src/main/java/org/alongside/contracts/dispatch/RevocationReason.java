package org.alongside.contracts.dispatch;

/** Why a place is not safe any more. */
public enum RevocationReason {
    SUSPECT_BACK,
    SUSPECT_RELEASED,
    SUSPECT_WHEREABOUTS_LOST,
    WEAPON_FOUND,
    DISORDER,
    OFFICER_CALLED_AWAY,
    /** Something holds the car back absolutely (rule D6). */
    HOLD_IMPOSED,
    /** A crew calls for help (rule D17). */
    CREW_EMERGENCY,
    OTHER
}
