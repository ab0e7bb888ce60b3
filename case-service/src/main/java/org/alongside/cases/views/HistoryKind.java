package org.alongside.cases.views;

/** What a dated fact of a file is. */
public enum HistoryKind {
    PRIMARY_RISK,
    SECONDARY_RISK,
    RISK_LEVEL,
    POSITION,
    MARAC,
    SAFE_CONTACT,
    DISCLOSURE
}
