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
import org.alongside.contracts.car.AdvocateNeedLifted;
import org.alongside.contracts.car.AdvocateOwed;
import org.alongside.contracts.car.CancelReason;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * Rule D15, in one place: a victim of a domestic-abuse incident is owed a contact when something kept the car from her
 * or him, or when no car is there any more (or ever was) and something kept it away or the incident is over; unless she
 * or he was met or declined, or is owed one already. Who was met is owed one again when somebody calls after that about an
 * incident whose outcome was thought to be known. Who turns out not to be a victim is owed none: an advocate who
 * rings might reach the suspect. It is owed again when the role, or the abuse, is found to be true after all.
 */
final class OwedContact {
    private OwedContact() {}

    static void ask(Happening<AdvocateNeed, AdvocateNeedEvent> happening, Instant at) {
        for (var one : byId(happening.state())) {
            ask(happening, one.getKey(), one.getValue(), at);
        }
    }

    private static void ask(
            Happening<AdvocateNeed, AdvocateNeedEvent> happening, PartyId id, Victim victim, Instant at) {
        var need = happening.state();
        var against = against(need, victim);
        switch (victim.standing()) {
            case OPEN -> {
                var reason = reason(need, victim);
                if (victim.counts() && need.isAbuse() && reason != null) {
                    owe(happening, id, reason.deployment(), reason.reason(), null, at);
                }
            }
            case OWED -> {
                if (against != null) {
                    happening.then(new AdvocateNeedLifted(id, against, at));
                }
            }
            case LIFTED -> {
                var promise = victim.promise();
                if (against == null && promise != null) {
                    owe(happening, id, promise.deployment(), promise.reason(), promise.notBefore(), at);
                }
            }
            case MET -> {
                if (victim.counts() && need.isAbuse() && victim.wasMetOnlyBefore(need.renewedAt())) {
                    owe(happening, id, null, DeferredContactReason.CALLED_AGAIN, null, at);
                }
            }
        }
    }

    /**
     * Why this person is owed nothing, if so. What a victim agreed to herself or himself stands, whatever it is called.
     */
    private static @Nullable CancelReason against(AdvocateNeed need, Victim victim) {
        if (victim.heardOf() && !victim.counts()) {
            return CancelReason.NOT_A_VICTIM;
        }
        var promise = victim.promise();
        boolean agreed = promise != null && promise.reason() == DeferredContactReason.LATER_CONTACT_AGREED;
        return need.incident().daSuspected() == FlagValue.NO && !agreed ? CancelReason.NOT_DA : null;
    }

    static void owe(
            Happening<AdvocateNeed, AdvocateNeedEvent> happening,
            PartyId victim,
            @Nullable DeploymentId deployment,
            DeferredContactReason reason,
            @Nullable Instant notBefore,
            Instant at) {
        var need = happening.state();
        happening.then(new AdvocateOwed(
                victim,
                deployment,
                reason,
                need.victim(victim).risk(),
                need.incident().restricted(),
                notBefore,
                ceilingFrom(need, reason, at),
                at));
    }

    /** From the call; but who was met already from when the car left her or him, or from the call after that. */
    private static Instant ceilingFrom(AdvocateNeed need, DeferredContactReason reason, Instant at) {
        var receivedAt = need.incident().receivedAt();
        boolean wasMet =
                reason == DeferredContactReason.HAND_OFF_NOT_ACCEPTED || reason == DeferredContactReason.CALLED_AGAIN;
        return wasMet || receivedAt == null || receivedAt.isAfter(at) ? at : receivedAt;
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
            var promise = one.getValue().promise();
            if (one.getValue().standing() == Standing.OWED && promise != null) {
                owe(
                        happening,
                        one.getKey(),
                        promise.deployment(),
                        DeferredContactReason.CONFLICT_OF_INTEREST,
                        promise.notBefore(),
                        at);
            }
        }
    }

    private static List<Map.Entry<PartyId, Victim>> byId(AdvocateNeed need) {
        return need.victims().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(PartyId::value)))
                .toList();
    }
}
