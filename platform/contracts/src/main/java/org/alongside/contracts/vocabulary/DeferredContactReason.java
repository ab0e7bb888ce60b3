package org.alongside.contracts.vocabulary;

/**
 * What kept the car from a victim, as a contact task names it: a rule's code, or one of the ways a job can end
 * without contact. Source: rule D15.
 */
public enum DeferredContactReason {
    NOT_DA,
    OUT_OF_HOURS,
    OUT_OF_AREA,
    END_OF_SHIFT,
    CAR_BUSY,
    CREW_INCOMPLETE,
    IDVA_ALONE_RISK,
    NO_SCENE_UNIT,
    HOLD_AT_RVP,
    SCENE_NOT_SAFE,
    SCENE_SAFETY_REVOKED,
    WARNINGS_NOT_ACKED,
    CONFLICT_OF_INTEREST,
    VICTIM_DECLINED,
    NOT_FIT_NOW,
    BWV_PAUSED,
    INTERPRETER_NEEDED,
    PREEMPTED,
    CREW_EMERGENCY,
    /** No car exists there or none was asked. */
    NO_CAR,
    STOOD_DOWN,
    /** The car never answered. */
    UNCONFIRMED,
    /** The car attended and could not speak with the victim. */
    NO_CONTACT,
    CONTACT_CUT_SHORT,
    /** Declined for now, and agreed to be called later. */
    LATER_CONTACT_AGREED,
    /** She or he was met, and when the car's duty ended nobody had accepted to go on (domain 3.6). */
    HAND_OFF_NOT_ACCEPTED,
    /** She or he had been met, and then somebody called about the incident again (domain 2.8: the 48-hour spike). */
    CALLED_AGAIN;

    /** The reason that a refusal by this rule leaves behind; it has the rule's own name. */
    public static DeferredContactReason of(RefusalCode code) {
        return valueOf(code.name());
    }
}
