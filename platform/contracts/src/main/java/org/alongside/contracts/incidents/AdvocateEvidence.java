package org.alongside.contracts.incidents;

/** What shows that a victim is not forgotten. Source: rule D15. */
public enum AdvocateEvidence {
    TWO_WAY_CONTACT,
    SUPPORT_DECLINED,
    DEFERRED_CONTACT_CREATED,
    RESTRICTED_ROUTE,
    SUPERVISOR_REASON
}
