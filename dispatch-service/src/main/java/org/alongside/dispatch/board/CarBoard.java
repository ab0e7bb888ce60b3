package org.alongside.dispatch.board;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarBriefed;
import org.alongside.contracts.car.CarCheckInMissed;
import org.alongside.contracts.car.CarCrewChanged;
import org.alongside.contracts.car.CarCrewEmergencyDeclared;
import org.alongside.contracts.car.CarCrewEmergencyEnded;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.car.CarDutyBegan;
import org.alongside.contracts.car.CarDutyEnded;
import org.alongside.contracts.car.CarEnRoute;
import org.alongside.contracts.car.CarRegistered;
import org.alongside.contracts.car.CarRetired;
import org.alongside.contracts.car.CarStaged;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateChanged;
import org.alongside.contracts.car.CarToldOfScene;
import org.alongside.contracts.car.CaseHandOffDeclined;
import org.alongside.contracts.car.CaseHandedOff;
import org.alongside.contracts.car.CrewWithdrawn;
import org.alongside.contracts.car.SafetyBreachRecorded;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every IDVA car as dispatch hears of it, for choosing one. The car's own service has the last word. */
public final class CarBoard implements View<CarRow> {
    /** Name of its cursor. */
    public static final String NAME = "car-board";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CarRow> rowType() {
        return CarRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof AdvocateCarEvent
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable CarRow apply(@Nullable CarRow row, Object key, Fact<?> fact) {
        int version = fact.recorded().envelope().version();
        if (!(fact.event() instanceof AdvocateCarEvent event) || (row != null && version <= row.version)) {
            return row;
        }
        var now = row == null ? empty((UUID) key, fact) : row;
        now.version = version;
        now.overdueSince = overdueSince(now, event);
        return fold(now, event);
    }

    /** Until anything is heard of the crew, or the job that it was on is over; what others did is no word of theirs. */
    private static @Nullable Instant overdueSince(CarRow row, AdvocateCarEvent event) {
        return switch (event) {
            case CarCheckInMissed e -> row.overdueSince == null ? e.missedAt() : row.overdueSince;
            case CarBriefed e -> row.overdueSince;
            case CarToldOfScene e -> row.overdueSince;
            case CarCrewChanged e -> row.overdueSince;
            case SafetyBreachRecorded e -> row.overdueSince;
            case CaseHandedOff e -> row.overdueSince;
            case CaseHandOffDeclined e -> row.overdueSince;
            case CarDeploymentRefused e -> row.overdueSince;
            case CarStateChanged e when !e.ofTheCrewsJob() -> row.overdueSince;
            default -> null;
        };
    }

    private static CarRow empty(UUID car, Fact<?> fact) {
        var row = new CarRow();
        row.car = car;
        row.force = fact.recorded().envelope().force();
        row.callSign = "";
        row.area = "";
        row.state = CarState.OFF_DUTY.name();
        return row;
    }

    private static CarRow fold(CarRow row, AdvocateCarEvent event) {
        switch (event) {
            case CarRegistered e -> registered(row, e);
            case CarRetired e -> row.retired = true;
            case CarDutyBegan e -> began(row, e);
            case CarDutyEnded e -> ended(row, e);
            case CarCrewChanged e -> {
                row.constables = e.constables().size();
                row.idvas = e.idvas().size();
            }
            case CarCrewEmergencyDeclared e -> {
                row.emergencySince = e.declaredAt();
                state(row, CarState.EMERGENCY, e.declaredAt());
            }
            case CarCrewEmergencyEnded e -> row.emergencySince = null;
            case CarStateChanged e -> state(row, e.to(), e.changedAt());
            default -> job(row, event);
        }
        return row;
    }

    private static void registered(CarRow row, CarRegistered e) {
        row.callSign = e.callSign();
        row.area = e.area();
        var unit = e.unit();
        row.unit = unit == null ? null : unit.value();
    }

    private static void began(CarRow row, CarDutyBegan e) {
        row.area = e.area();
        row.dutyUntil = e.dutyUntil();
        row.overrunMinutesMax = e.overrunMinutesMax();
        state(row, CarState.CREWING, e.dutyFrom());
    }

    private static void ended(CarRow row, CarDutyEnded e) {
        row.dutyUntil = null;
        row.incident = null;
        row.constables = 0;
        row.idvas = 0;
        state(row, CarState.OFF_DUTY, e.endedAt());
    }

    private static void job(CarRow row, AdvocateCarEvent event) {
        switch (event) {
            case CarDeploymentAccepted e -> on(row, e.incident(), CarState.ASSIGNED, e.acceptedAt());
            case CarEnRoute e -> on(row, e.incident(), CarState.EN_ROUTE, e.carEnRouteAt());
            case CarStaged e -> on(row, e.incident(), CarState.STAGED, e.carStagedAt());
            case CarAtScene e -> on(row, e.incident(), CarState.AT_SCENE, e.carAtSceneAt());
            case AdvocateContactStarted e -> on(row, e.incident(), CarState.WITH_VICTIM, e.idvaWithVictimAt());
            case AdvocateContactEnded e -> on(row, e.incident(), CarState.AT_SCENE, e.idvaLeftVictimAt());
            case CrewWithdrawn e -> on(row, e.incident(), CarState.STAGED, e.withdrawnAt());
            case CarDeploymentStoodDown e -> on(row, null, CarState.AVAILABLE, e.stoodDownAt());
            case CarDeploymentCompleted e -> on(row, null, CarState.AVAILABLE, e.carClearAt());
            default -> {}
        }
    }

    private static void on(CarRow row, @Nullable IncidentId incident, CarState state, Instant at) {
        row.incident = incident == null ? null : incident.value();
        state(row, state, at);
    }

    /** A report that comes while the crew calls for help moves the job and never hides the call. */
    private static void state(CarRow row, CarState state, Instant at) {
        if (row.emergencySince != null && state != CarState.EMERGENCY) {
            return;
        }
        row.state = state.name();
        row.stateAt = at;
    }
}
