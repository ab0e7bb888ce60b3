package org.alongside.dispatch.recommend;

import java.time.Instant;
import org.alongside.contracts.vocabulary.CoarseLocation;

/** How long the drive takes. */
public interface TravelTime {

    /** Seconds from the position to the place, leaving at {@code leavingAt}. */
    int seconds(Position from, CoarseLocation to, Instant leavingAt);

    /** What it goes by. */
    default Basis basis() {
        return Basis.DISTANCE;
    }

    /** What an estimate goes by. */
    enum Basis {
        /** The straight line and the hour. */
        DISTANCE,
        /** The roads, as a routing engine knows them. */
        ROADS
    }
}
