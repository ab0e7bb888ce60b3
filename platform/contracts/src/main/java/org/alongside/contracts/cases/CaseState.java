package org.alongside.contracts.cases;

/** Where a file stands. Source: domain 5.1; a contact record is a file nobody has referred yet. */
public enum CaseState {
    CONTACT_RECORD,
    REFERRED,
    TRIAGED,
    ALLOCATED,
    CONTACT_IN_PROGRESS,
    ENGAGED,
    ACTIVE,
    CLOSING,
    CLOSED,
    DECLINED,
    UNREACHABLE,
    INAPPROPRIATE_REFERRAL,
    TRANSFERRED_OUT,
    DUPLICATE,
    REOPENED
}
