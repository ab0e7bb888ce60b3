package org.alongside.incident.alerts;

/** What happened to a restricted incident. */
public enum AlertKind {
    /** It was closed to all but named people, or its list changed. */
    RESTRICTED,
    /** Somebody it is closed to looked for it or for somebody in it. */
    LOOKED_UP,
    /** A party did. */
    LOOKED_UP_BY_PARTY,
    BREAK_GLASS_ASKED,
    BREAK_GLASS_USED,
    /** Nobody judged within a day whether it was justified. */
    BREAK_GLASS_REVIEW_DUE,
    BREAK_GLASS_REVIEWED
}
