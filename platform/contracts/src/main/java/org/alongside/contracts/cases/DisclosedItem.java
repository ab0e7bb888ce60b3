package org.alongside.contracts.cases;

/** What kind of thing crossed the wall. */
public enum DisclosedItem {
    RISK_INFORMATION,
    STRANGULATION,
    THREAT_TO_KILL,
    WEAPON,
    CHILD_AT_RISK,
    SUSPECT_WHEREABOUTS,
    NEXT_SAFETY_STEP,
    SAFE_CONTACT,
    VICTIM_WISHES,
    INCIDENT_FACTS
}
