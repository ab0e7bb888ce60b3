package org.alongside.contracts.dispatch;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * One unit or car considered for a leg.
 *
 * @param rank from 1
 * @param refusal the first rule that a car would break
 * @param travelSeconds expected; absent without a fresh position
 */
public record LegCandidate(
        @Pseudonymous @Nullable UnitId unit,
        @Pseudonymous @Nullable CarId car,
        @Clear int rank,
        @Clear int points,
        List<PointsGiven> pointsGiven,
        @Clear CandidateStanding standing,
        @Clear @Nullable RefusalCode refusal,
        @Clear @Nullable Integer travelSeconds,
        @Clear @Nullable Integer positionAgeSeconds) {
    public LegCandidate {
        pointsGiven = List.copyOf(pointsGiven);
    }
}
