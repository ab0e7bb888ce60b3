package org.alongside.analytics.facts;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.contracts.vocabulary.RefusalCode;

/** Which rules say that a job is none for the car at all. Source: rules D1 to D6 of domain 3.3. */
public final class CarRules {
    private static final Set<RefusalCode> D1_TO_D6 = EnumSet.of(
            RefusalCode.NOT_DA,
            RefusalCode.OUT_OF_HOURS,
            RefusalCode.OUT_OF_AREA,
            RefusalCode.END_OF_SHIFT,
            RefusalCode.CAR_BUSY,
            RefusalCode.CREW_INCOMPLETE,
            RefusalCode.IDVA_ALONE_RISK,
            RefusalCode.NO_SCENE_UNIT,
            RefusalCode.HOLD_AT_RVP);

    private CarRules() {}

    /** Whether this is one of D1 to D6. */
    public static boolean isBeforeTheScene(RefusalCode code) {
        return D1_TO_D6.contains(code);
    }
}
