package org.alongside.contracts.incidents;

/** Why an incident is closed to all but named users. */
public enum RestrictionReason {
    POLICE_OR_PARTNER_STAFF_INVOLVED,
    REFUGE,
    SUPERVISOR_DECISION
}
