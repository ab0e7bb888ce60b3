package org.alongside.incident;

import org.alongside.eventsourcing.decide.RefusalCode;

/** Why a command about an incident is refused. The asker alone needs to know. */
public enum IncidentRefusal implements RefusalCode {
    UNKNOWN_INCIDENT(Kind.UNKNOWN),
    /** Contact was made, but nobody has created the incident yet. */
    NOT_CREATED(Kind.RULE),
    ALREADY_CREATED(Kind.RULE),
    INCIDENT_RESULTED(Kind.RULE),
    NOT_RESULTED(Kind.RULE),
    INCIDENT_CLOSED(Kind.RULE),
    /** Neither resulted nor closed, so there is nothing to reopen. */
    NOT_FINISHED(Kind.RULE),
    /** It was imported as history and does not come to life. */
    IMPORTED_HISTORY(Kind.RULE),

    UNKNOWN_CALL(Kind.UNKNOWN),
    /** A caller was told or tried, and nobody says how. */
    WAY_MISSING(Kind.INVALID),
    IMPOSSIBLE_TIMES(Kind.INVALID),

    ALREADY_GRADED(Kind.RULE),
    NOT_GRADED(Kind.RULE),
    GRADE_NOT_IN_POLICY(Kind.INVALID),
    DOWNGRADE_NEEDS_REASON(Kind.RULE),
    DOWNGRADE_NEEDS_SECOND_PERSON(Kind.RULE),
    DOWNGRADE_NEEDS_FRESH_THRIVE(Kind.RULE),
    NOT_A_LOWER_GRADE(Kind.RULE),
    /** A repeat contact, a dropped call or reopening asks for a decision on the grade. */
    GRADE_DECISION_DUE(Kind.RULE),

    FLAG_NOT_RAISED(Kind.RULE),
    UNKNOWN_PARTY(Kind.INVALID),
    ROLE_NOT_HELD(Kind.RULE),
    ONE_PARTY_TWICE(Kind.INVALID),
    NOT_MATCHED(Kind.RULE),

    UNKNOWN_LOG_ENTRY(Kind.INVALID),
    LINK_TO_ITSELF(Kind.INVALID),
    LINK_CONTRADICTS(Kind.RULE),
    NOT_LINKED(Kind.RULE),

    /** Nobody recorded that this suspect left custody. */
    NOT_RELEASED(Kind.RULE),

    /** Nobody has to look at the risk now. */
    NO_REVIEW_DUE(Kind.RULE),

    NO_SUCH_LOOK(Kind.UNKNOWN),
    /** Another specialist is looking. */
    LOOK_TAKEN(Kind.RULE),
    LOOK_GIVEN(Kind.RULE),
    /** Nobody looks again at what they decided themselves. */
    OWN_DECISION(Kind.RULE),
    /** A verdict other than agreement says why. */
    FEEDBACK_MISSING(Kind.INVALID),

    RESULT_MISSING(Kind.INVALID),
    DUPLICATE_NEEDS_LINK(Kind.RULE),
    /** The result says it is no domestic abuse, and nobody has ruled that out with a reason. */
    RULE_OUT_FIRST(Kind.RULE),
    CLOSURE_CHECKS_OPEN(Kind.RULE),
    /** Contact of an advocate is proved by received evidence or waived, never ticked (rule D15). */
    EVIDENCE_NEEDED(Kind.RULE),

    /** The position lies outside the force's area: mistyped, swapped, or another force's incident. */
    OUTSIDE_FORCE_AREA(Kind.INVALID),
    /** A place said to be known to the address, without the address. */
    PLACE_WITHOUT_ADDRESS(Kind.INVALID),
    /** One of latitude and longitude without the other. */
    HALF_A_POSITION(Kind.INVALID),
    /** More rows than one request may bring. */
    TOO_MANY_ROWS(Kind.INVALID),

    /** Rule D1; asked of imported rows. */
    NOT_DA(Kind.RULE),
    /** The same external reference came before with other content. */
    EXTERNAL_CONTENT_DIFFERS(Kind.RULE),
    /** The external id belongs to another master than the one that created the incident. */
    NOT_THE_MASTER(Kind.RULE),
    STILL_OPEN(Kind.RULE),

    /** Nobody has to break the glass of an incident that is open to all. */
    NOT_RESTRICTED(Kind.RULE),
    /** A party of the incident is never let in. */
    PARTY_NEVER_SEES(Kind.RULE),
    /** Nobody asked, or nothing was granted that could be reviewed. */
    NO_BREAK_GLASS(Kind.RULE),
    /** Who sees it is said by whoever is on the list for good. */
    NOT_BY_BREAK_GLASS(Kind.RULE),
    /** Another person than those who had a part in it must say so. */
    SECOND_PERSON_NEEDED(Kind.RULE),

    /** A marker ends after it begins, and not before now. */
    MARKER_WITHOUT_TIME(Kind.INVALID),
    /** Only what is true of a person or a place beyond this event becomes a marker. */
    NO_MARKER_KIND(Kind.INVALID),
    NO_SUCH_MARKER(Kind.RULE);

    private final Kind kind;

    IncidentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
