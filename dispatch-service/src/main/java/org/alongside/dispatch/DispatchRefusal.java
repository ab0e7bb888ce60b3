package org.alongside.dispatch;

import org.alongside.eventsourcing.decide.RefusalCode;

/** Why dispatch does not do what it was asked. Rule codes bear the name of the rule's code in the published events. */
public enum DispatchRefusal implements RefusalCode {
    UNKNOWN_UNIT(Kind.UNKNOWN),
    UNIT_RETIRED(Kind.RULE),
    UNIT_RESERVED(Kind.RULE),
    UNIT_COMMITTED(Kind.RULE),
    UNIT_COMMITTED_ELSEWHERE(Kind.RULE),
    /** Another system sent something else under a number it had used. */
    EXTERNAL_CONTENT_DIFFERS(Kind.RULE),
    UNIT_OFF_DUTY(Kind.RULE),
    UNIT_NOT_DEPLOYABLE(Kind.RULE),
    UNIT_NOT_CREWED(Kind.RULE),
    UNKNOWN_CO_RESPONSE(Kind.UNKNOWN),
    CO_RESPONSE_CLOSED(Kind.RULE),
    CO_RESPONSE_IN_USE(Kind.RULE),
    /** Anything but the first recommendation needs its reason. */
    OVERRIDE_REASON_NEEDED(Kind.INVALID),
    /** The car is proposed, not assigned. */
    CAR_IS_PROPOSED(Kind.INVALID),
    CAR_ALREADY_ASKED(Kind.RULE),
    NO_CAR_ASKED(Kind.RULE),
    /** D16 */
    CAR_WITH_VICTIM(Kind.RULE),
    /** D16: another victim would lose the car, and whoever asks has not said that they know. */
    WOULD_PREEMPT(Kind.RULE),
    /** D2 */
    CAR_BUSY(Kind.RULE),
    MEETING_PLACE_MISSING(Kind.INVALID),
    SUPERVISOR_NEEDED(Kind.FORBIDDEN),
    NOT_YOURS_TO_TAKE_ON(Kind.FORBIDDEN),
    /** D7 */
    SUSPECT_STILL_THERE(Kind.RULE),
    /** D1 */
    NOT_DA(Kind.RULE),
    /** D5 */
    NO_SCENE_UNIT(Kind.RULE),
    /** D6 */
    HOLD_AT_RVP(Kind.RULE),
    /** D11 */
    VICTIM_DECLINED(Kind.RULE),
    /** D17 */
    CREW_EMERGENCY(Kind.RULE),
    NO_ESCALATION(Kind.UNKNOWN);

    private final Kind kind;

    DispatchRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
