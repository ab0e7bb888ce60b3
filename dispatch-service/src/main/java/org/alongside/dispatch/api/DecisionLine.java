package org.alongside.dispatch.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.dispatch.board.DecisionRow;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One decision, with the whole list where it is a recommendation.
 *
 * @param person id of who decided, or of the service that did
 * @param role the role in which they decided
 * @param reason why, as a code: for an assignment why another was taken than the one recommended first
 * @param chosenRank place of what was assigned in the recommendation, from 1
 */
public record DecisionLine(
        UUID id,
        String force,
        Instant at,
        UUID incident,
        String person,
        String role,
        String kind,
        String leg,
        @Nullable UUID car,
        @Nullable UUID unit,
        @Nullable String reason,
        @Nullable Integer number,
        @Nullable Integer chosenRank,
        @JsonRawValue @Nullable String recommendation)
        implements Guarded {

    static DecisionLine of(DecisionRow row, HiddenJobs hidden) {
        var recommendation = row.recommendation();
        return new DecisionLine(
                row.id,
                row.force,
                row.at,
                row.incident,
                row.person,
                row.role,
                row.kind,
                row.leg,
                row.car,
                row.unit,
                row.reason,
                row.number,
                row.chosenRank,
                recommendation == null ? null : json(without(hidden, recommendation)));
    }

    private static LegRecommended without(HiddenJobs hidden, LegRecommended e) {
        return new LegRecommended(
                e.leg(), e.number(), e.recommendedAt(), e.policy(), e.candidates(), hidden.leftOut(e.competingJobs()));
    }

    private static String json(LegRecommended recommendation) {
        try {
            return Json.mapper().writeValueAsString(recommendation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recommendation cannot be written", e);
        }
    }

    @Override
    public String recordId() {
        return id.toString();
    }
}
