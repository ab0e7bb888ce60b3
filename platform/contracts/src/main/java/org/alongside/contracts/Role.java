package org.alongside.contracts;

/**
 * What a signed-in person may be, with the standard names of the field; {@link #SYSTEM} is a service acting by rule.
 */
public enum Role {
    CALL_HANDLER,
    DISPATCHER,
    CONTROL_ROOM_SUPERVISOR,
    CONTROL_ROOM_DA_SPECIALIST,
    RESPONSE_OFFICER,
    ARREST_OFFICER,
    STATEMENT_TEAM,
    IDVA_CAR_ADVOCATE,
    IDVA_CAR_OFFICER,
    IDVA,
    IDVA_MANAGER,
    HUB_TRIAGE_WORKER,
    MASH_WORKER,
    SECONDARY_RISK_ASSESSOR,
    DA_INVESTIGATOR,
    MARAC_COORDINATOR,
    MARAC_CHAIR,
    MARAC_AGENCY_REP,
    PERPETRATOR_WORKER,
    PEER_MENTOR,
    ANALYST,
    AUDITOR,
    DISTRICT_SERGEANT,
    DISTRICT_INSPECTOR,
    /** Runs the installation: imports history, replays parked events, sets a local clock. Sees no case content. */
    OPERATOR,
    /** Another control system or Alongside itself, by service identity. */
    SYSTEM
}
