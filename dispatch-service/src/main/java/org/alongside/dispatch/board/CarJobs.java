package org.alongside.dispatch.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentRefusalNoted;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CarDeploymentUnconfirmed;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.CoResponseReopened;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegNoLongerRequired;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every incident for which the car was wanted, whether it came, and each reason for which it did not. */
public final class CarJobs implements View<CarJobRow> {
    /** Name of its cursor. */
    public static final String NAME = "car-jobs";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CarJobRow> rowType() {
        return CarJobRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case CoResponseEvent event ->
                Set.of(UUID.fromString(fact.recorded().envelope().key()));
            case DeferredContactCreated created -> Set.of(created.incident().value());
            default -> Set.of();
        };
    }

    @Override
    public CarJobRow apply(@Nullable CarJobRow row, Object key, Fact<?> fact) {
        var now = row == null ? empty((UUID) key, fact) : row;
        int version = fact.recorded().envelope().version();
        switch (fact.event()) {
            case DeferredContactCreated created -> owed(now, fact.recorded().envelope().stream());
            case CoResponseEvent event
            when version > now.version -> {
                now.version = version;
                fold(now, event);
            }
            default -> {}
        }
        return now;
    }

    private static CarJobRow empty(UUID incident, Fact<?> fact) {
        var row = new CarJobRow();
        row.incident = incident;
        row.force = fact.recorded().envelope().force();
        row.reasons = "[]";
        row.tasks = "";
        return row;
    }

    private static void owed(CarJobRow row, String task) {
        var tasks = List.of(row.tasks.split(",", -1));
        if (!tasks.contains(task)) {
            row.tasks = row.tasks.isEmpty() ? task : row.tasks + "," + task;
        }
    }

    private static void fold(CarJobRow row, CoResponseEvent event) {
        switch (event) {
            case CoResponseOpened e -> {
                row.openedAt = e.openedAt();
                known(row, e.facts());
            }
            case IncidentFactsUpdated e -> known(row, e.facts());
            case LegRequired e -> row.wanted = row.wanted || e.leg() == Leg.IDVA_CAR;
            case LegNoLongerRequired e -> row.wanted = row.wanted && e.leg() != Leg.IDVA_CAR;
            case CoResponseClosed e -> {
                row.closedAt = e.closedAt();
                row.voided = e.reason().isOfNoJob();
            }
            case CoResponseReopened e -> {
                row.closedAt = null;
                row.voided = false;
            }
            case CarDeploymentProposed e -> row.asked++;
            case CarDeploymentConfirmed e -> row.onTheWay = true;
            case LegProgressed e when e.leg() == Leg.IDVA_CAR -> progressed(row, e);
            default -> kept(row, event);
        }
    }

    private static void known(CarJobRow row, IncidentFacts facts) {
        var grade = facts.grade();
        row.grade = grade == null ? null : grade.name();
    }

    private static void progressed(CarJobRow row, LegProgressed e) {
        if (e.progress() == LegProgress.CLEAR) {
            row.onTheWay = false;
        }
        if (row.arrivedAt == null && isThere(e.progress())) {
            row.arrivedAt = e.progressedAt();
        }
    }

    private static boolean isThere(LegProgress progress) {
        return progress == LegProgress.AT_SCENE || progress == LegProgress.WITH_VICTIM;
    }

    /** What keeps the car away. */
    private static void kept(CarJobRow row, CoResponseEvent event) {
        switch (event) {
            case CarDeploymentUnconfirmed e -> because(row, GapReason.NO_ANSWER, e.car(), e.unconfirmedAt());
            case CarDeploymentRefusalNoted e -> ended(row, e.code(), e.car(), e.refusedAt());
            case CarDeploymentReleased e -> ended(row, e.reason(), e.car(), e.releasedAt());
            case LegReleased e when e.leg() == Leg.IDVA_CAR -> ended(row, e.reason(), null, e.releasedAt());
            case LegGapFound e when e.leg() == Leg.IDVA_CAR -> gap(row, e);
            case IdvaCarLegRuledOut e
            when e.code() != RefusalCode.NOT_DA -> because(row, e.code(), null, e.ruledOutAt());
            default -> {}
        }
    }

    private static void ended(CarJobRow row, Enum<?> code, @Nullable CarId car, Instant at) {
        row.onTheWay = false;
        because(row, code, car, at);
    }

    /** Where a car was asked, its own refusal or release has said the reason better; where none was, that is it. */
    private static void gap(CarJobRow row, LegGapFound e) {
        var refusal = e.refusal();
        boolean isSaid = e.reason() == GapReason.STOOD_DOWN || e.reason() == GapReason.REFUSED_BY_CAR;
        if (refusal != null) {
            because(row, refusal, null, e.foundAt());
        } else if (!isSaid) {
            because(row, e.reason(), null, e.foundAt());
        } else if (row.asked == 0) {
            because(row, new CarJobReason(CarJobReason.NOT_ASKED, null, e.foundAt()));
        }
    }

    private static void because(CarJobRow row, Enum<?> code, @Nullable CarId car, Instant at) {
        because(row, new CarJobReason(code.name(), car == null ? null : car.value(), at));
    }

    private static void because(CarJobRow row, CarJobReason reason) {
        var reasons = new ArrayList<>(CarJobReason.read(row.reasons));
        if (reasons.isEmpty() || !reason.repeats(reasons.getLast())) {
            reasons.add(reason);
            row.reasons = CarJobReason.json(reasons);
        }
    }
}
