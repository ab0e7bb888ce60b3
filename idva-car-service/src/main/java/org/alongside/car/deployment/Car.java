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
import org.alongside.contracts.ids.IncidentId;
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
 * @param conflicts who declared to know a party of an incident (rule D10)
 * @param heardAt when its crew was last heard of on a job
 */
public record Car(
        Standing standing,
        CarState state,
        @Nullable CarDutyBegan duty,
        Set<StaffId> constables,
        Set<StaffId> idvas,
        @Nullable DeploymentId current,
        @Nullable CarCrewEmergencyDeclared emergency,
        Map<DeploymentId, Deployment> jobs,
        Map<IncidentId, Set<StaffId>> conflicts,
        @Nullable Instant heardAt) {

    /** Some months of jobs: a tablet that was out of reach for weeks still finds its job. */
    static final int JOBS_KEPT_MAX = 500;

    /** Whether there is such a car. */
    public enum Standing {
        UNKNOWN,
        REGISTERED,
        RETIRED
    }

    static Car unknown() {
        return new Car(
                Standing.UNKNOWN, CarState.OFF_DUTY, null, Set.of(), Set.of(), null, null, Map.of(), Map.of(), null);
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

    /** Whether this member knows a party of the incident. */
    boolean hasConflict(IncidentId incident, StaffId member) {
        return conflicts.getOrDefault(incident, Set.of()).contains(member);
    }

    /** Whether somebody who is with the car knows a party of the incident (rule D10). */
    boolean hasConflict(IncidentId incident) {
        return onBoard().stream().anyMatch(member -> hasConflict(incident, member));
    }

    Car conflicted(IncidentId incident, StaffId member) {
        var more = new LinkedHashMap<>(conflicts);
        more.merge(incident, Set.of(member), Car::union);
        return new Car(standing, state, duty, constables, idvas, current, emergency, jobs, Map.copyOf(more), heardAt);
    }

    private static Set<StaffId> union(Set<StaffId> some, Set<StaffId> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    Car in(CarState newState) {
        return new Car(standing, newState, duty, constables, idvas, current, emergency, jobs, conflicts, heardAt);
    }

    Car standing(Standing newStanding) {
        return new Car(newStanding, state, duty, constables, idvas, current, emergency, jobs, conflicts, heardAt);
    }

    Car onDuty(@Nullable CarDutyBegan newDuty) {
        return new Car(standing, state, newDuty, constables, idvas, current, emergency, jobs, conflicts, heardAt);
    }

    Car crewed(Set<StaffId> newConstables, Set<StaffId> newIdvas) {
        return new Car(
                standing,
                state,
                duty,
                Set.copyOf(newConstables),
                Set.copyOf(newIdvas),
                current,
                emergency,
                jobs,
                conflicts,
                heardAt);
    }

    Car heldBy(@Nullable DeploymentId job) {
        return new Car(standing, state, duty, constables, idvas, job, emergency, jobs, conflicts, heardAt);
    }

    Car calling(@Nullable CarCrewEmergencyDeclared call) {
        return new Car(standing, state, duty, constables, idvas, current, call, jobs, conflicts, heardAt);
    }

    Car with(Deployment job) {
        var more = new LinkedHashMap<>(jobs);
        more.put(job.id(), job);
        if (more.size() > JOBS_KEPT_MAX) {
            more.remove(more.firstEntry().getKey());
        }
        return new Car(standing, state, duty, constables, idvas, current, emergency, more, conflicts, heardAt);
    }

    /** A word that comes late does not take back a later one. */
    Car heard(Instant at) {
        var last = heardAt == null || heardAt.isBefore(at) ? at : heardAt;
        return new Car(standing, state, duty, constables, idvas, current, emergency, jobs, conflicts, last);
    }
}
