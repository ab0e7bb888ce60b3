package org.alongside.car.need;

import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.vocabulary.DeferredContactReason;

/** What kept the car away, in the words of a contact task, when dispatch found nobody for its leg. */
final class Gaps {
    private Gaps() {}

    static DeferredContactReason reason(GapReason gap) {
        return switch (gap) {
            case NO_CAR_ON_DUTY -> DeferredContactReason.OUT_OF_HOURS;
            case ALL_COMMITTED, ALL_COMMITTED_ELSEWHERE -> DeferredContactReason.CAR_BUSY;
            case OUT_OF_AREA -> DeferredContactReason.OUT_OF_AREA;
            case NO_ANSWER -> DeferredContactReason.UNCONFIRMED;
            case STOOD_DOWN -> DeferredContactReason.STOOD_DOWN;
            case NO_UNIT_ON_DUTY, POSITIONS_STALE, SKILL_MISSING, REFUSED_BY_RULE, REFUSED_BY_CAR ->
                DeferredContactReason.NO_CAR;
        };
    }

    static boolean isSaidByTheCar(GapReason gap) {
        return gap == GapReason.REFUSED_BY_CAR || gap == GapReason.STOOD_DOWN;
    }
}
