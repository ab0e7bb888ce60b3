package org.alongside.dispatch.recommend;

import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.ids.IncidentId;

/** An incident as far as its ranking needs it. */
public record Job(IncidentId incident, IncidentFacts facts, History history) {

    /** What is known of the same people or place before. */
    public record History(boolean repeatIn28Days, boolean earlierWithdrawal) {
        /** Nothing found; which is not the same as nothing happened. */
        public static final History NONE_FOUND = new History(false, false);
    }
}
