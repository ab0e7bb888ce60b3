package org.alongside.contracts.dispatch;

/** What may earn or cost points in a ranking. Source: domain 3.3. */
public enum PointsReason {
    GRADE,
    STRANGULATION,
    THREAT_TO_KILL,
    WEAPON,
    MARAC_LAST_12_MONTHS,
    REPEAT_IN_28_DAYS,
    CHILDREN_PRESENT,
    EARLIER_WITHDRAWAL,
    TRAVEL_TIME,
    SKILL,
    HOME_AREA,
    ALREADY_ON_INCIDENT,
    CREW_SIZE
}
