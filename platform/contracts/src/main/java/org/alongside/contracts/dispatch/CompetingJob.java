package org.alongside.contracts.dispatch;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Another incident that wanted the same car at the same moment.
 *
 * @param rank from 1; those a rule keeps the car from come after all others
 * @param keptAway the first rule that keeps the car from it
 */
public record CompetingJob(
        @Pseudonymous IncidentId incident,
        @Clear int rank,
        @Clear int points,
        List<PointsGiven> pointsGiven,
        @Clear boolean chosen,
        @Clear @Nullable RefusalCode keptAway) {
    public CompetingJob {
        pointsGiven = List.copyOf(pointsGiven);
    }
}
