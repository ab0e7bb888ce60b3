package org.alongside.dispatch.recommend;

import java.time.Instant;
import org.alongside.contracts.vocabulary.CoarseLocation;

/** How long the drive takes. A road network or a live service may stand behind it. */
public interface TravelTime {

    /** Seconds from the position to the place, leaving at {@code leavingAt}. */
    int seconds(Position from, CoarseLocation to, Instant leavingAt);
}
