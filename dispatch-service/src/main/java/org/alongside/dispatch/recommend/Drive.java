package org.alongside.dispatch.recommend;

import java.time.Instant;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.jspecify.annotations.Nullable;

/** Estimates drives for one question; a position too old to trust gives none. */
final class Drive {
    private final TravelTime travelTime;
    private final PointsTable table;
    private final Instant now;

    Drive(TravelTime travelTime, PointsTable table, Instant now) {
        this.travelTime = travelTime;
        this.table = table;
        this.now = now;
    }

    boolean isStale(Position position) {
        return table.isStale(position, now);
    }

    boolean isVague(Position position) {
        return table.isVague(position);
    }

    @Nullable
    Integer seconds(@Nullable Position from, IncidentFacts to) {
        var place = coarse(to);
        return from == null || place == null || isStale(from) || isVague(from)
                ? null
                : travelTime.seconds(from, place, now);
    }

    private static @Nullable CoarseLocation coarse(IncidentFacts facts) {
        var place = facts.place();
        return place == null ? null : place.coarse();
    }
}
