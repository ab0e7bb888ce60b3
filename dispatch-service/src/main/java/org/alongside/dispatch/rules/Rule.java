package org.alongside.dispatch.rules;

import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;

/**
 * The rules of safe deployment that dispatch judges, in our words. Source: domain 3.3.
 *
 * <p>Where one is judged: before the car is asked and on every report of its crew in {@code coresponse.SafetyRules},
 * for cars that might be asked in {@code recommend.CarRules}. The car's own service judges D2, D3 and D10 again and has
 * the last word on them.
 */
public enum Rule {
    /** D1: only where domestic abuse is confirmed or suspected. Unknown is not suspected. */
    D1_ONLY_DOMESTIC_ABUSE(RefusalCode.NOT_DA, Modes.ALL),
    /** D2: the car is on duty at that hour. */
    D2_ON_DUTY(RefusalCode.OUT_OF_HOURS, Modes.ALL),
    /** D2: the place lies in the car's area. */
    D2_IN_AREA(RefusalCode.OUT_OF_AREA, Modes.ATTENDING),
    /** D2: the job would be over by the shift's end and its allowed overrun. */
    D2_DONE_BY_SHIFT_END(RefusalCode.END_OF_SHIFT, Modes.ALL),
    /** D2: the car has no other job. */
    D2_NOT_COMMITTED(RefusalCode.CAR_BUSY, Modes.ALL),
    /** D3: a constable and an IDVA are on the car. */
    D3_CREW_COMPLETE(RefusalCode.CREW_INCOMPLETE, Modes.ALL),
    /** D4: the IDVA is never within reach of a suspect at large. */
    D4_IDVA_NEVER_ALONE(RefusalCode.IDVA_ALONE_RISK, Modes.ATTENDING),
    /** D5: where a suspect may be, or a weapon, another unit has the scene. */
    D5_NOT_THE_ONLY_UNIT(RefusalCode.NO_SCENE_UNIT, Modes.TO_THE_SCENE),
    /** D6: an absolute hold keeps the car at a rendezvous point out of sight; for a firearm, away altogether. */
    D6_HOLD(RefusalCode.HOLD_AT_RVP, Modes.TO_THE_SCENE),
    /** D7: nobody leaves the vehicle before a named officer has declared the meeting place safe. */
    D7_PLACE_DECLARED_SAFE(RefusalCode.SCENE_NOT_SAFE, Modes.TO_THE_SCENE),
    /** D8: once safety is revoked the crew withdraws. */
    D8_SAFETY_NOT_REVOKED(RefusalCode.SCENE_SAFETY_REVOKED, Modes.TO_THE_SCENE),
    /** D9: every warning was acknowledged before arrival. */
    D9_WARNINGS_ACKNOWLEDGED(RefusalCode.WARNINGS_NOT_ACKED, Modes.ATTENDING),
    /** D11: a victim who declined is not sent the car again. */
    D11_VICTIM_CHOOSES(RefusalCode.VICTIM_DECLINED, Modes.ALL),
    /** D17: while a crew calls for help nothing else goes on. */
    D17_CREW_EMERGENCY(RefusalCode.CREW_EMERGENCY, Modes.ALL);

    private final RefusalCode code;
    private final Modes modes;

    Rule(RefusalCode code, Modes modes) {
        this.code = code;
        this.modes = modes;
    }

    /** What a broken rule is called in the published events. */
    public RefusalCode code() {
        return code;
    }

    /**
     * Whether the rule holds for this way of taking part. A phone call has no scene; a visit has a check of its own.
     */
    public boolean holdsFor(DeploymentMode mode) {
        return modes.include(mode);
    }

    private enum Modes {
        ALL,
        ATTENDING,
        TO_THE_SCENE;

        boolean include(DeploymentMode mode) {
            return switch (mode) {
                case PRIMARY_CO_RESPONSE, SECOND_RESPONSE -> true;
                case FOLLOW_UP_VISIT -> this != TO_THE_SCENE;
                case PHONE_FROM_CAR -> this == ALL;
            };
        }
    }
}
