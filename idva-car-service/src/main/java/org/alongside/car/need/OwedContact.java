package org.alongside.car.need;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.car.Happening;
import org.alongside.car.need.AdvocateNeed.Standing;
import org.alongside.car.need.AdvocateNeed.Victim;
import org.alongside.contracts.car.AdvocateKeptAway;
import org.alongside.contracts.car.AdvocateNeedEvent;
import org.alongside.contracts.car.AdvocateOwed;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.jspecify.annotations.Nullable;

/**
 * Rule D15, in one place: a victim of a domestic-abuse incident is owed a contact when something kept the car from her or
 * him, or when no car is there any more (or ever was) and something kept it away or the incident is over; unless she or he
 * was met or declined, or is owed one already.
 */
final class OwedContact {
    private OwedContact() {}

    static void ask(Happening<AdvocateNeed, AdvocateNeedEvent> happening, Instant at) {
        var need = happening.state();
        if (!need.isAbuse()) {
            return;
        }
        for (var one : byId(need)) {
            var victim = one.getValue();
            var reason = reason(need, victim);
            if (victim.counts() && victim.standing() == Standing.OPEN && reason != null) {
                owe(happening, one.getKey(), reason.deployment(), reason.reason(), null, at);
            }
        }
    }

    static void owe(
            Happening<AdvocateNeed, AdvocateNeedEvent> happening,
            PartyId victim,
            @Nullable DeploymentId deployment,
            DeferredContactReason reason,
            @Nullable Instant notBefore,
            Instant at) {
        var need = happening.state();
        var receivedAt = need.incident().receivedAt();
        happening.then(new AdvocateOwed(
                victim,
                deployment,
                reason,
                need.victim(victim).risk(),
                need.incident().restricted(),
                notBefore,
                receivedAt == null || receivedAt.isAfter(at) ? at : receivedAt,
                at));
    }

    private static @Nullable AdvocateKeptAway reason(AdvocateNeed need, Victim victim) {
        if (victim.keptAway() != null) {
            return victim.keptAway();
        }
        if (!need.here().isEmpty()) {
            return null;
        }
        return need.keptAway() == null && need.incident().ended() ? nobodyCame(need) : need.keptAway();
    }

    private static AdvocateKeptAway nobodyCame(AdvocateNeed need) {
        var reason = need.cars().isEmpty() ? DeferredContactReason.NO_CAR : DeferredContactReason.NO_CONTACT;
        return new AdvocateKeptAway(null, null, reason, need.incident().notedAt());
    }

    /** The incident became one for named people only, and what is owed already goes to them (rule D10). */
    static void restrict(Happening<AdvocateNeed, AdvocateNeedEvent> happening, Instant at) {
        for (var one : byId(happening.state())) {
            if (one.getValue().standing() == Standing.OWED) {
                owe(happening, one.getKey(), null, DeferredContactReason.CONFLICT_OF_INTEREST, null, at);
            }
        }
    }

    private static List<Map.Entry<PartyId, Victim>> byId(AdvocateNeed need) {
        return need.victims().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(PartyId::value)))
                .toList();
    }
}
