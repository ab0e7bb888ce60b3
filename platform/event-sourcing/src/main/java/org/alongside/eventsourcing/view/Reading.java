package org.alongside.eventsourcing.view;

import java.util.Set;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;

/** An event as one view sees it. */
sealed interface Reading {
    Recorded recorded();

    /** It concerns the rows of {@code keys}. */
    record Touching(Fact<?> fact, Set<?> keys) implements Reading {
        @Override
        public Recorded recorded() {
            return fact.recorded();
        }
    }

    /** It is of no concern. */
    record Untouching(Recorded recorded) implements Reading {}

    /** Its type is unknown to this service: counted and skipped. */
    record Unknown(Recorded recorded) implements Reading {}

    /** It cannot be read, or the view cannot say which rows it touches. */
    record Unreadable(Recorded recorded, String reason) implements Reading {}

    /** Whether the view has anything to do for it. */
    default boolean isWork() {
        return this instanceof Touching || this instanceof Unreadable;
    }
}
