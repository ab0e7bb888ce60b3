package org.alongside.verify.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarCrewChanged;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.car.CarDutyEnded;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody was ever held by two jobs at one time. A unit's and a car's own stream say what holds it; an advocate
 * is held by the job of the car she or he crews.
 */
public final class Commitments {
    /** The events this check must see, in the order of their log. */
    public static final List<Class<? extends AlongsideEvent>> READS = List.of(
            UnitReserved.class,
            UnitReservationReleased.class,
            UnitAssigned.class,
            UnitClear.class,
            UnitStoodDown.class,
            UnitCommittedElsewhere.class,
            UnitFreedElsewhere.class,
            CarDeploymentAccepted.class,
            CarDeploymentStoodDown.class,
            CarDeploymentCompleted.class,
            CarCrewChanged.class,
            CarDutyEnded.class);

    private final Findings findings;
    private final Map<UUID, UnitHeld> units = new HashMap<>();
    private final Map<UUID, CarHeld> cars = new HashMap<>();

    public Commitments(Findings findings) {
        this.findings = findings;
        findings.checked("commitments of units", 0);
        findings.checked("commitments of cars", 0);
    }

    private static final class UnitHeld {
        @Nullable
        IncidentId by;

        boolean elsewhere;
        final Set<Leg> legs = EnumSet.noneOf(Leg.class);

        void free() {
            by = null;
            elsewhere = false;
            legs.clear();
        }
    }

    private static final class CarHeld {
        @Nullable
        DeploymentId by;

        Set<StaffId> advocates = Set.of();
    }

    /** The next event of its log. */
    public void accept(DecidedEvent decided) {
        switch (decided.event()) {
            case UnitEvent event ->
                unit(decided, event, units.computeIfAbsent(decided.aggregate(), id -> new UnitHeld()));
            case AdvocateCarEvent event ->
                car(decided, event, cars.computeIfAbsent(decided.aggregate(), id -> new CarHeld()));
            default -> {
                // nobody is committed by it
            }
        }
    }

    private void unit(DecidedEvent decided, UnitEvent event, UnitHeld unit) {
        switch (event) {
            case UnitReserved reserved -> take(decided, unit, reserved.incident());
            case UnitAssigned assigned -> {
                take(decided, unit, assigned.incident());
                unit.legs.addAll(assigned.legs());
            }
            case UnitReservationReleased released -> letGo(unit, released.incident());
            case UnitClear clear -> letGo(unit, clear.incident());
            case UnitStoodDown down -> stoodDown(unit, down);
            case UnitCommittedElsewhere elsewhere -> elsewhere(decided, unit);
            case UnitFreedElsewhere freed -> unit.elsewhere = false;
            default -> {
                // where it is, not whose it is
            }
        }
    }

    private void take(DecidedEvent decided, UnitHeld unit, IncidentId incident) {
        findings.checked("commitments of units", 1);
        var by = unit.by;
        if (unit.elsewhere) {
            findings.found(
                    decided.where(),
                    "unit %s was taken for incident %s while another control system held it"
                            .formatted(decided.aggregate(), incident.value()));
        } else if (by != null && !by.equals(incident)) {
            findings.found(
                    decided.where(),
                    "unit %s was taken for incident %s while incident %s held it"
                            .formatted(decided.aggregate(), incident.value(), by.value()));
        }
        unit.by = incident;
    }

    private void elsewhere(DecidedEvent decided, UnitHeld unit) {
        findings.checked("commitments of units", 1);
        if (unit.by != null) {
            findings.found(
                    decided.where(),
                    "unit %s was taken by another control system and not released by incident %s"
                            .formatted(decided.aggregate(), unit.by.value()));
        }
        unit.free();
        unit.elsewhere = true;
    }

    private static void letGo(UnitHeld unit, IncidentId incident) {
        if (incident.equals(unit.by)) {
            unit.free();
        }
    }

    private static void stoodDown(UnitHeld unit, UnitStoodDown down) {
        if (down.incident().equals(unit.by)) {
            unit.legs.removeAll(down.legs());
            if (unit.legs.isEmpty()) {
                unit.free();
            }
        }
    }

    private void car(DecidedEvent decided, AdvocateCarEvent event, CarHeld car) {
        switch (event) {
            case CarDeploymentAccepted accepted -> accepted(decided, car, accepted.deployment());
            case CarDeploymentStoodDown down -> freed(car, down.deployment());
            case CarDeploymentCompleted done -> freed(car, done.deployment());
            case CarCrewChanged changed -> {
                car.advocates = Set.copyOf(changed.idvas());
                requireOneCarEach(decided, car);
            }
            case CarDutyEnded ended -> car.advocates = Set.of();
            default -> {
                // what happens on the job
            }
        }
    }

    private void accepted(DecidedEvent decided, CarHeld car, DeploymentId job) {
        findings.checked("commitments of cars", 1);
        if (car.by != null && !car.by.equals(job)) {
            findings.found(
                    decided.where(),
                    "car %s took deployment %s while deployment %s held it"
                            .formatted(decided.aggregate(), job.value(), car.by.value()));
        }
        car.by = job;
        requireOneCarEach(decided, car);
    }

    private static void freed(CarHeld car, DeploymentId job) {
        if (job.equals(car.by)) {
            car.by = null;
        }
    }

    private void requireOneCarEach(DecidedEvent decided, CarHeld car) {
        if (car.by == null) {
            return;
        }
        findings.checked("commitments of advocates", car.advocates.size());
        for (var other : cars.values()) {
            var both = new HashSet<>(car.advocates);
            both.retainAll(other.advocates);
            if (other != car && other.by != null && !both.isEmpty()) {
                findings.found(
                        decided.where(),
                        "advocate %s is on deployment %s and on deployment %s"
                                .formatted(
                                        both.iterator().next().value(),
                                        Objects.requireNonNull(car.by).value(),
                                        other.by.value()));
            }
        }
    }
}
