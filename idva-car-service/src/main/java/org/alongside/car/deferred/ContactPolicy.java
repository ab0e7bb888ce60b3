package org.alongside.car.deferred;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes contact tasks, when they work and how much they can take. Data of an installation, never of the code.
 *
 * @param serviceHours in which the hours of a high-risk task count
 * @param onCallHours in which somebody is on call outside the service hours
 * @param restrictedPeople who alone may own a task on the restricted route
 * @param hubServices what takes the tasks that are neither high nor unassessed
 * @param attemptsMin tries before a service may report that it cannot reach a victim
 * @param escalateEvery how often a task past its ceiling alarms again
 */
public record ContactPolicy(
        WeeklyHours serviceHours,
        WeeklyHours onCallHours,
        String idvaTeam,
        String onCallTeam,
        String restrictedTeam,
        Set<String> restrictedPeople,
        List<HubService> hubServices,
        int attemptsMin,
        Duration escalateEvery) {

    public ContactPolicy {
        restrictedPeople = Set.copyOf(restrictedPeople);
        hubServices = List.copyOf(hubServices);
    }

    /**
     * A service that takes tasks.
     *
     * @param capacity how many tasks a week it can take; 0 takes none
     */
    public record HubService(String team, int capacity) {}

    boolean knows(DeferredRoute route, String team) {
        return teamsOf(route).anyMatch(team::equals);
    }

    /** A task on the restricted route is owned by its team, or by one of the people named for it (rule D10). */
    boolean mayOwn(DeferredRoute route, @Nullable StaffId owner) {
        return route != DeferredRoute.RESTRICTED || owner == null || restrictedPeople.contains(owner.value());
    }

    private Stream<String> teamsOf(DeferredRoute route) {
        return switch (route) {
            case IDVA -> Stream.of(idvaTeam);
            case ON_CALL -> Stream.of(onCallTeam);
            case RESTRICTED -> Stream.of(restrictedTeam);
            case HUB_SERVICE -> hubServices.stream().map(HubService::team);
        };
    }
}
