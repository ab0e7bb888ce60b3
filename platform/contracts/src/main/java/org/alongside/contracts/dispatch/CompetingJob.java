package org.alongside.contracts.dispatch;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/**
 * Another incident that wanted the same car at the same moment.
 *
 * @param rank from 1
 */
public record CompetingJob(
        @Pseudonymous IncidentId incident,
        @Clear int rank,
        @Clear int points,
        List<PointsGiven> pointsGiven,
        @Clear boolean chosen) {
    public CompetingJob {
        pointsGiven = List.copyOf(pointsGiven);
    }
}
