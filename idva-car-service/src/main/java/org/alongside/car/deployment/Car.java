package org.alongside.car.deployment;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.contracts.car.CarCrewEmergencyDeclared;
import org.alongside.contracts.car.CarDutyBegan;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An IDVA car. Its commitment lives here and nowhere else, so two jobs can never both hold it.
 *
 * @param duty the window it is on, as last known
 * @param constables with the car and able to work
 * @param idvas with the car and able to work
 * @param current the job that holds it
 * @param emergency the call for help that nobody ended yet (rule D17)
 * @param jobs the jobs it was asked for, the latest {@link #JOBS_KEPT_MAX}: late reports and repeats meet their job
 */
public record Car(
        Standing standing,
        CarState state,
        @Nullable CarDutyBegan duty,
        Set<StaffId> constables,
        Set<StaffId> idvas,
        @Nullable DeploymentId current,
        @Nullable CarCrewEmergencyDeclared emergency,
        Map<DeploymentId, Deployment> jobs) {

    /** Some months of jobs: a tablet that was out of reach for weeks still finds its job. */
    static final int JOBS_KEPT_MAX = 500;

    /** Whether there is such a car. */
    public enum Standing {
        UNKNOWN,
        REGISTERED,
        RETIRED
    }

    static Car unknown() {
        return new Car(Standing.UNKNOWN, CarState.OFF_DUTY, null, Set.of(), Set.of(), null, null, Map.of());
    }

    boolean isOnDutyAt(Instant moment) {
        return duty != null && !moment.isBefore(duty.dutyFrom()) && moment.isBefore(duty.dutyUntil());
    }

    /** One constable and one IDVA (rule D3). */
    boolean crewIsComplete() {
        return !constables.isEmpty() && !idvas.isEmpty();
    }

    /** Who is with the car and able to work. */
    Set<StaffId> onBoard() {
        var everybody = new HashSet<>(constables);
        everybody.addAll(idvas);
        return everybody;
    }

    /** An IDVA is there and no officer (rule D4). */
    boolean idvaIsAlone() {
        return constables.isEmpty() && !idvas.isEmpty();
    }

    Optional<Deployment> job(DeploymentId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    Optional<Deployment> currentJob() {
        return Optional.ofNullable(current).flatMap(this::job);
    }

    /** Where it stands once nothing holds it apart from its job. */
    CarState resting() {
        if (duty == null) {
            return CarState.OFF_DUTY;
        }
        if (!crewIsComplete()) {
            return current == null ? CarState.CREWING : CarState.COMMITTED_NOT_DEPLOYABLE;
        }
        return currentJob().map(Deployment::stage).orElse(CarState.AVAILABLE);
    }

    /** Something other than its job decides its state. */
    boolean isHeld() {
        return switch (state) {
            case EMERGENCY, COMMITTED_NOT_DEPLOYABLE, COMMITTED_DEPLOYABLE, OUT_OF_SERVICE, REFRESHMENTS -> true;
            default -> false;
        };
    }

    Car in(CarState newState) {
        return new Car(standing, newState, duty, constables, idvas, current, emergency, jobs);
    }

    Car standing(Standing newStanding) {
        return new Car(newStanding, state, duty, constables, idvas, current, emergency, jobs);
    }

    Car onDuty(@Nullable CarDutyBegan newDuty) {
        return new Car(standing, state, newDuty, constables, idvas, current, emergency, jobs);
    }

    Car crewed(Set<StaffId> newConstables, Set<StaffId> newIdvas) {
        return new Car(
                standing, state, duty, Set.copyOf(newConstables), Set.copyOf(newIdvas), current, emergency, jobs);
    }

    Car heldBy(@Nullable DeploymentId job) {
        return new Car(standing, state, duty, constables, idvas, job, emergency, jobs);
    }

    Car calling(@Nullable CarCrewEmergencyDeclared call) {
        return new Car(standing, state, duty, constables, idvas, current, call, jobs);
    }

    Car with(Deployment job) {
        var more = new LinkedHashMap<>(jobs);
        more.put(job.id(), job);
        if (more.size() > JOBS_KEPT_MAX) {
            more.remove(more.firstEntry().getKey());
        }
        return new Car(standing, state, duty, constables, idvas, current, emergency, more);
    }
}
