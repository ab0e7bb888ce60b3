package org.alongside.car.board;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every car with its state, crew, duty, job and how safe its scene is. */
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
        ofTheCar(now, event);
        return now;
    }

    private static CarRow empty(UUID car, Fact<?> fact) {
        var row = new CarRow();
        row.car = car;
        row.force = fact.recorded().envelope().force();
        row.callSign = "";
        row.area = "";
        row.state = CarState.OFF_DUTY.name();
        row.constables = "";
        row.idvas = "";
        row.places = Places.NONE;
        return row;
    }

    private static void ofTheCar(CarRow row, AdvocateCarEvent event) {
        switch (event) {
            case CarRegistered e -> registered(row, e);
            case CarRetired e -> row.retired = true;
            case CarDutyBegan e -> began(row, e);
            case CarDutyEnded e -> ended(row, e);
            case CarCrewChanged e -> {
                row.constables = lines(e.constables());
                row.idvas = lines(e.idvas());
            }
            case CarStateChanged e -> state(row, e.to(), e.changedAt());
            case CarCrewEmergencyDeclared e -> state(row, CarState.EMERGENCY, e.declaredAt());
            case CarDeploymentAccepted e -> accepted(row, e);
            case CarDeploymentStoodDown e -> freed(row, e.deployment(), e.stoodDownAt());
            case CarDeploymentCompleted e -> freed(row, e.deployment(), e.carClearAt());
            default -> onJob(row, event);
        }
    }

    private static void onJob(CarRow row, AdvocateCarEvent event) {
        switch (event) {
            case CarEnRoute e -> moved(row, e.deployment(), CarState.EN_ROUTE, e.carEnRouteAt());
            case CarStaged e -> moved(row, e.deployment(), CarState.STAGED, e.carStagedAt());
            case CarAtScene e -> moved(row, e.deployment(), CarState.AT_SCENE, e.carAtSceneAt());
            case CrewWithdrawn e -> moved(row, e.deployment(), CarState.STAGED, e.withdrawnAt());
            case AdvocateContactStarted e -> {
                started(row, e);
                moved(row, e.deployment(), CarState.WITH_VICTIM, e.idvaWithVictimAt());
            }
            case AdvocateContactEnded e -> {
                places(row, e.deployment(), places -> places.ended(e.victim()));
                boolean another = !Places.parse(row.places).talks().isEmpty();
                moved(row, e.deployment(), another ? CarState.WITH_VICTIM : CarState.WRITING_UP, e.idvaLeftVictimAt());
            }
            case AdvocateContactNotMade e -> moved(row, e.deployment(), CarState.WRITING_UP, e.endedAt());
            case CarToldOfScene e ->
                places(row, e.deployment(), places -> places.told(e.place(), e.state(), e.changedAt()));
            case VisitSafetyChecked e -> {
                var found = e.safe() ? SceneState.SAFE : SceneState.UNSAFE;
                places(row, e.deployment(), places -> places.told(e.place(), found, e.checkedAt()));
            }
            case SafetyBreachRecorded e -> {
                row.breach = e.rule().name();
                row.breachAt = e.breachedAt();
            }
            default -> {
                // what is said between advocate and victim does not move the car
            }
        }
    }

    private static void registered(CarRow row, CarRegistered e) {
        row.callSign = e.callSign();
        row.area = e.area();
        var unit = e.unit();
        row.unit = unit == null ? null : unit.value();
    }

    private static void began(CarRow row, CarDutyBegan e) {
        row.duty = e.duty().value();
        row.dutyFrom = e.dutyFrom();
        row.dutyUntil = e.dutyUntil();
        row.overrunMinutesMax = e.overrunMinutesMax();
        state(row, CarState.CREWING, e.dutyFrom());
    }

    private static void ended(CarRow row, CarDutyEnded e) {
        row.duty = null;
        row.dutyFrom = null;
        row.dutyUntil = null;
        row.constables = "";
        row.idvas = "";
        state(row, CarState.OFF_DUTY, e.endedAt());
    }

    private static void accepted(CarRow row, CarDeploymentAccepted e) {
        job(row, e.deployment().value(), e.incident().value(), e.mode().name());
        row.expectedFreeAt = e.expectedFreeAt();
        state(row, CarState.ASSIGNED, e.acceptedAt());
    }

    private static void freed(CarRow row, DeploymentId job, Instant at) {
        if (isCurrent(row, job)) {
            job(row, null, null, null);
            row.expectedFreeAt = null;
            state(row, CarState.AVAILABLE, at);
        }
    }

    private static void job(CarRow row, @Nullable UUID deployment, @Nullable UUID incident, @Nullable String mode) {
        row.deployment = deployment;
        row.incident = incident;
        row.mode = mode;
        row.places = Places.NONE;
    }

    private static void started(CarRow row, AdvocateContactStarted e) {
        if (e.channel() == Channel.IN_PERSON) {
            places(row, e.deployment(), places -> places.talking(e.victim(), e.place()));
        }
    }

    private static void places(CarRow row, DeploymentId job, UnaryOperator<Places> change) {
        if (isCurrent(row, job)) {
            row.places = change.apply(Places.parse(row.places)).text();
        }
    }

    private static boolean isCurrent(CarRow row, DeploymentId job) {
        return job.value().equals(row.deployment);
    }

    /** What holds a car apart from its job is shown until it ends. */
    private static void moved(CarRow row, DeploymentId job, CarState to, Instant at) {
        boolean held = List.of(CarState.EMERGENCY.name(), CarState.COMMITTED_NOT_DEPLOYABLE.name())
                .contains(row.state);
        if (isCurrent(row, job) && !held) {
            state(row, to, at);
        }
    }

    private static void state(CarRow row, CarState to, Instant at) {
        row.state = to.name();
        row.stateAt = at;
    }

    private static String lines(List<StaffId> staff) {
        return staff.stream().map(StaffId::value).collect(Collectors.joining("\n"));
    }
}
