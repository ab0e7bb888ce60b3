package org.alongside.dispatch.recommend;

import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * An incident as far as its ranking needs it.
 *
 * @param keptAway the rule that keeps the car from it whichever car it is
 */
public record Job(
        IncidentId incident,
        IncidentFacts facts,
        History history,
        @Nullable RefusalCode keptAway) {

    /** What is known of the same people or place before. */
    public record History(boolean repeatIn28Days, boolean earlierWithdrawal) {
        /** Nothing found; which is not the same as nothing happened. */
        public static final History NONE_FOUND = new History(false, false);
    }
}
