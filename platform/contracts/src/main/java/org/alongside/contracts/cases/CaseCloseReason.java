package org.alongside.contracts.cases;

/** Why a case is closed. Source: domain 5.10. */
public enum CaseCloseReason {
    SUPPORT_COMPLETE,
    RISK_REDUCED,
    CLIENT_ENDED,
    LOST_CONTACT,
    MOVED_AREA,
    TRANSFERRED_SERVICE,
    PERPETRATOR_IN_PRISON,
    CLIENT_DIED,
    NEVER_ENGAGED,
    INAPPROPRIATE,
    CONFLICT_OF_INTEREST
}
