package org.alongside.contracts.dispatch;

/** Why a place is not safe any more. */
public enum RevocationReason {
    SUSPECT_BACK,
    SUSPECT_RELEASED,
    SUSPECT_WHEREABOUTS_LOST,
    WEAPON_FOUND,
    DISORDER,
    OFFICER_CALLED_AWAY,
    OTHER
}
