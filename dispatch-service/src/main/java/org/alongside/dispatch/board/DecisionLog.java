package org.alongside.dispatch.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentRefusalNoted;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CarDeploymentUnconfirmed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.IdvaCarLegReconsidered;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * What was recommended in full, what was chosen, and every reason for which a car did not go: so that somebody can ask
 * which jobs the car did not go to, and why.
 */
public final class DecisionLog implements View<DecisionRow> {
    /** Name of its cursor. */
    public static final String NAME = "decision-log";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DecisionRow> rowType() {
        return DecisionRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof CoResponseEvent event && isDecision(event)
                ? Set.of(fact.recorded().envelope().id())
                : Set.of();
    }

    private static boolean isDecision(CoResponseEvent event) {
        return switch (event) {
            case LegRecommended e -> true;
            case LegAssigned e -> true;
            case LegGapFound e -> true;
            case CarDeploymentProposed e -> true;
            case CarDeploymentRefusalNoted e -> true;
            case CarDeploymentReleased e -> true;
            case CarDeploymentUnconfirmed e -> true;
            case IdvaCarLegRuledOut e -> true;
            case IdvaCarLegReconsidered e -> true;
            default -> false;
        };
    }

    @Override
    public DecisionRow apply(@Nullable DecisionRow row, Object key, Fact<?> fact) {
        var made = new DecisionRow();
        made.id = (UUID) key;
        made.force = fact.recorded().envelope().force();
        made.at = fact.recorded().envelope().occurredAt();
        made.incident = UUID.fromString(fact.recorded().envelope().key());
        made.person = fact.recorded().envelope().actor().person();
        made.role = fact.recorded().envelope().actor().role().name();
        made.kind = fact.recorded().envelope().type();
        made.leg = Leg.IDVA_CAR.name();
        return fact.event() instanceof CoResponseEvent event ? filled(made, event) : made;
    }

    private static DecisionRow filled(DecisionRow row, CoResponseEvent event) {
        return switch (event) {
            case LegRecommended e -> recommended(row, e);
            case LegAssigned e -> assigned(row, e);
            case LegGapFound e -> {
                row.leg = e.leg().name();
                var refusal = e.refusal();
                row.reason = refusal == null ? e.reason().name() : refusal.name();
                yield at(row, e.foundAt());
            }
            case CarDeploymentProposed e -> car(row, e.car(), e.mode().name(), e.proposedAt());
            case CarDeploymentRefusalNoted e -> car(row, e.car(), e.code().name(), e.refusedAt());
            case CarDeploymentReleased e -> car(row, e.car(), e.reason().name(), e.releasedAt());
            case CarDeploymentUnconfirmed e -> car(row, e.car(), "NO_ANSWER", e.unconfirmedAt());
            case IdvaCarLegRuledOut e -> reason(row, e.code().name(), e.ruledOutAt());
            case IdvaCarLegReconsidered e -> reason(row, e.formerCode().name(), e.reconsideredAt());
            default -> row;
        };
    }

    private static DecisionRow recommended(DecisionRow row, LegRecommended e) {
        row.leg = e.leg().name();
        row.number = e.number();
        row.reason = e.policy().id() + " " + e.policy().version();
        row.document = json(e);
        return at(row, e.recommendedAt());
    }

    private static DecisionRow assigned(DecisionRow row, LegAssigned e) {
        row.leg = e.leg().name();
        row.number = e.recommendation();
        row.chosenRank = e.rank();
        var override = e.overrideReason();
        row.reason = override == null ? null : override.name();
        var unit = e.unit();
        row.unit = unit == null ? null : unit.value();
        return at(row, e.assignedAt());
    }

    private static DecisionRow car(DecisionRow row, CarId car, String reason, Instant at) {
        row.car = car.value();
        return reason(row, reason, at);
    }

    private static DecisionRow reason(DecisionRow row, String reason, Instant at) {
        row.reason = reason;
        return at(row, at);
    }

    private static DecisionRow at(DecisionRow row, Instant at) {
        row.at = at;
        return row;
    }

    private static String json(LegRecommended event) {
        try {
            return Json.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recommendation cannot be written", e);
        }
    }
}
