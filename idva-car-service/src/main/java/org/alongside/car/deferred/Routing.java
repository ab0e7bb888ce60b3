package org.alongside.car.deferred;

import java.time.Instant;
import java.util.UUID;
import org.alongside.car.deferred.ContactPolicy.HubService;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a task, by risk, hours and capacity (rule D15): high or not yet assessed to the IDVA service, or to whoever
 * is on call while it is closed, and through the days on which it does not open at all; the others to a hub service, each in the share of its capacity.
 */
final class Routing {
    private final ContactPolicy policy;

    Routing(ContactPolicy policy) {
        this.policy = policy;
    }

    /** A kind of service and the one of that kind. */
    record Owner(DeferredRoute route, String team) {}

    Owner ownerOf(UUID task, @Nullable RiskLevel risk, boolean restricted, Instant at) {
        if (restricted) {
            return new Owner(DeferredRoute.RESTRICTED, policy.restrictedTeam());
        }
        return risk == null || risk == RiskLevel.HIGH ? urgent(at) : byCapacity(task);
    }

    private Owner urgent(Instant at) {
        boolean closed = !policy.serviceHours().isOpen(at);
        boolean onCall =
                policy.onCallHours().isOpen(at) || policy.serviceHours().isClosedDay(at);
        return closed && onCall
                ? new Owner(DeferredRoute.ON_CALL, policy.onCallTeam())
                : new Owner(DeferredRoute.IDVA, policy.idvaTeam());
    }

    /** The same task always falls to the same service, and many tasks fall in proportion to the capacities. */
    private Owner byCapacity(UUID task) {
        int all = policy.hubServices().stream().mapToInt(HubService::capacity).sum();
        if (all == 0) {
            return new Owner(DeferredRoute.IDVA, policy.idvaTeam());
        }
        int place = Math.floorMod(task.hashCode(), all);
        for (var service : policy.hubServices()) {
            place -= service.capacity();
            if (place < 0) {
                return new Owner(DeferredRoute.HUB_SERVICE, service.team());
            }
        }
        throw new IllegalStateException("capacities do not add up");
    }
}
