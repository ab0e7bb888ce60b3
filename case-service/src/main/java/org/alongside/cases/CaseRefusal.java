package org.alongside.cases;

import org.alongside.eventsourcing.decide.RefusalCode;

/** Why case-service refuses what somebody asks. Reports of what happened are not refused for a broken rule. */
public enum CaseRefusal implements RefusalCode {
    /** There is no file under this id. */
    UNKNOWN_CASE(Kind.UNKNOWN),
    /** The file's id does not belong to this incident and victim. */
    OTHER_VICTIM(Kind.INVALID),
    /** This file is a duplicate; the other one is kept. */
    CASE_IS_DUPLICATE(Kind.RULE),
    /** Closed: reopen it, or refer anew after the reopening period. */
    CASE_CLOSED(Kind.RULE),
    /** Nobody has referred the victim yet. */
    NOT_REFERRED(Kind.RULE),
    /** The hub has not assigned it to a service yet. */
    NOT_TRIAGED(Kind.RULE),
    /** Not a step that this state allows. */
    WRONG_STATE(Kind.RULE),
    /** A decision of no action, and a side exit, says why. */
    REASON_MISSING(Kind.INVALID),
    /** An assignment names the service it goes to. */
    SERVICE_MISSING(Kind.INVALID),
    /** Somebody has taken this hand-off over already. */
    HAND_OFF_TAKEN(Kind.RULE),
    /** Taken over by a named person or a team, and by one of the two. */
    HAND_OFF_OWNER_MISSING(Kind.INVALID),
    /** No hand-off of this deployment waits for an answer. */
    NO_HAND_OFF(Kind.UNKNOWN),
    /** Too short, or not spoken: record it as a contact attempt. */
    SESSION_NOT_SUBSTANTIVE(Kind.INVALID),
    /** Reached is not engaged: a substantive session comes first. */
    NO_SESSION(Kind.RULE),
    /** Reached is not engaged: the victim's consent to support comes first. */
    NO_CONSENT(Kind.RULE),
    /** There is no consent to withdraw. */
    CONSENT_NOT_GIVEN(Kind.RULE),
    /** Not tried often enough to call somebody unreachable. */
    TOO_FEW_ATTEMPTS(Kind.RULE),
    /** An item number that the form does not have, or one item twice. */
    WRONG_FORM_ITEM(Kind.INVALID),
    /** No level: neither the count nor a person's judgement gives one. */
    LEVEL_MISSING(Kind.INVALID),
    /** Judgement that raises a level says why. */
    JUDGEMENT_MISSING(Kind.INVALID),
    /** A level that differs from the officer's says why. */
    REASON_FOR_CHANGE_MISSING(Kind.INVALID),
    /** Judgement may raise and must not lower what a form's count gave. */
    RISK_BELOW_COUNT(Kind.RULE),
    /** Withdrawing, or not supporting, names its reasons; no reason given is one. */
    POSITION_REASONS_MISSING(Kind.INVALID),
    /** Never supported cannot follow support, and nobody comes back who never left. */
    POSITION_CONTRADICTS(Kind.INVALID),
    /** No criterion of the version in force is met and nobody's judgement is given. */
    MARAC_CRITERIA_NOT_MET(Kind.RULE),
    /** Past the reopening period or not the same people: a new case. */
    NEW_CASE_NEEDED(Kind.RULE),
    /** Whoever holds the case does not sign its closing. */
    SIGNED_BY_HOLDER(Kind.RULE),
    /** A file is not a duplicate of itself. */
    DUPLICATE_OF_ITSELF(Kind.INVALID),
    /** Sharing without consent says why it is necessary and proportionate. */
    WEIGHING_MISSING(Kind.INVALID),
    /** Not telling the victim of sharing says why. */
    WHY_NOT_INFORMED_MISSING(Kind.INVALID),
    /** There is no note, plan or intervention of this number, or it is over. */
    UNKNOWN_NUMBER(Kind.UNKNOWN),
    /** Nothing was given to store. */
    NOTHING_GIVEN(Kind.INVALID);

    private final Kind kind;

    CaseRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
