package org.alongside.contracts.dispatch;

/** Why a dispatcher chose somebody other than the first recommended. */
public enum OverrideReason {
    LOCAL_KNOWLEDGE,
    NEARER_THAN_SHOWN,
    SKILL_NEEDED,
    WELFARE_OF_CREW,
    SUPERVISOR_INSTRUCTION,
    RADIO_INFORMATION,
    CONTINUITY,
    OTHER
}
