package org.alongside.interleavings;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactNotMade;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.log.Fact;

/** Judges each event as it is decided, from the events alone: what no order of things may ever bring about. */
final class Watch {
    private final Map<String, CarDeploymentAccepted> jobOfCar = new HashMap<>();
    private final Map<DeploymentId, Set<Object>> talks = new HashMap<>();
    private final Set<DeploymentId> tried = new HashSet<>();
    private final Map<DeploymentId, LegProgress> heardOfJob = new HashMap<>();
    private final Map<String, Hold> holdOfUnit = new HashMap<>();

    private record Hold(IncidentId incident, Set<Leg> legs) {}

    /** Jobs that run, as the cars say. */
    Set<DeploymentId> running() {
        var running = new HashSet<DeploymentId>();
        jobOfCar.values().forEach(job -> running.add(job.deployment()));
        return running;
    }

    /** Whether a car runs this job and nobody has tried to talk with the victim on it. */
    boolean isBeforeTheVictim(DeploymentId job) {
        return running().contains(job) && !tried.contains(job);
    }

    /** Whether a car has this incident's job. */
    boolean isCarOn(IncidentId incident) {
        return jobOfCar.values().stream().anyMatch(job -> job.incident().equals(incident));
    }

    /** Whether this unit is reserved or assigned for this incident. */
    boolean isHeldFor(String unit, IncidentId incident) {
        var hold = holdOfUnit.get(unit);
        return hold != null && hold.incident().equals(incident);
    }

    void of(Fact<?> fact) {
        var key = fact.recorded().envelope().key();
        switch (fact.event()) {
            case CarDeploymentAccepted e -> expect(jobOfCar.put(key, e) == null, "a car has two jobs");
            case CarDeploymentStoodDown e -> {
                boolean isCurrent = isJobOf(key, e.deployment());
                expect(!(isCurrent && isTalking(e.deployment())), "a car is taken from a victim");
                ended(key, e.deployment());
            }
            case CarDeploymentCompleted e -> ended(key, e.deployment());
            case AdvocateContactStarted e -> {
                tried.add(e.deployment());
                talks.computeIfAbsent(e.deployment(), _ -> new HashSet<>()).add(e.victim());
            }
            case AdvocateContactEnded e -> over(e.deployment(), e.victim());
            case AdvocateContactNotMade e -> over(e.deployment(), e.victim());
            case LegProgressed e -> heard(e);
            case CarDeploymentReleased e ->
                expect(
                        heardOfJob.get(e.deployment()) != LegProgress.WITH_VICTIM,
                        "dispatch lets go a car that it knows is with a victim");
            case UnitReserved e -> held(key, e.incident(), new Hold(e.incident(), EnumSet.copyOf(e.legs())));
            case UnitAssigned e -> held(key, e.incident(), new Hold(e.incident(), EnumSet.copyOf(e.legs())));
            case UnitReservationReleased e -> free(key, e.incident());
            case UnitClear e -> free(key, e.incident());
            case UnitStoodDown e -> stoodDown(key, e);
            default -> {}
        }
    }

    private boolean isJobOf(String car, DeploymentId job) {
        var current = jobOfCar.get(car);
        return current != null && current.deployment().equals(job);
    }

    private boolean isTalking(DeploymentId job) {
        return !talks.getOrDefault(job, Set.of()).isEmpty();
    }

    private void ended(String car, DeploymentId job) {
        if (isJobOf(car, job)) {
            jobOfCar.remove(car);
        }
    }

    private void over(DeploymentId job, Object victim) {
        tried.add(job);
        talks.getOrDefault(job, new HashSet<>()).remove(victim);
    }

    private void heard(LegProgressed progressed) {
        if (progressed.leg() == Leg.IDVA_CAR && progressed.deployment() != null) {
            heardOfJob.put(progressed.deployment(), progressed.progress());
        }
    }

    private void held(String unit, IncidentId incident, Hold hold) {
        var before = holdOfUnit.get(unit);
        expect(before == null || before.incident().equals(incident), "a unit is held for two incidents");
        if (before != null) {
            hold.legs().addAll(before.legs());
        }
        holdOfUnit.put(unit, hold);
    }

    private void free(String unit, IncidentId incident) {
        if (isHeldFor(unit, incident)) {
            holdOfUnit.remove(unit);
        }
    }

    private void stoodDown(String unit, UnitStoodDown event) {
        var hold = holdOfUnit.get(unit);
        if (hold != null && hold.incident().equals(event.incident())) {
            hold.legs().removeAll(event.legs());
            if (hold.legs().isEmpty()) {
                holdOfUnit.remove(unit);
            }
        }
    }

    static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
