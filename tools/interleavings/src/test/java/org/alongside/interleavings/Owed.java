package org.alongside.interleavings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.DeferredContactCancelled;
import org.alongside.contracts.car.DeferredContactCompleted;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.log.Fact;

/**
 * Who is owed an advocate, from the events alone: the victim of an incident for which a car was asked, or could not be, or
 * whose response is over. Met, declined or with an open task, she or he is left out by nobody. Source: rule D15.
 */
final class Owed {
    private final Set<String> wanted = new HashSet<>();
    private final Set<PartyId> met = new HashSet<>();
    private final Map<String, PartyId> taskOf = new HashMap<>();
    private final Set<PartyId> promised = new HashSet<>();

    void of(Fact<?> fact) {
        var key = fact.recorded().envelope().key();
        switch (fact.event()) {
            case CarDeploymentProposed e -> wanted.add(key);
            case LegGapFound e when e.leg() == Leg.IDVA_CAR -> wanted.add(key);
            case CoResponseClosed e -> wanted.add(key);
            case AdvocateContactEnded e when e.twoWay() -> met.add(e.victim());
            case SupportDeclined e when e.laterContact() == LaterContact.PERMITTED -> met.remove(e.victim());
            case SupportDeclined e -> met.add(e.victim());
            case DeferredContactCreated e -> {
                taskOf.put(key, e.victim());
                promised.add(e.victim());
            }
            case DeferredContactCompleted e -> promised.remove(taskOf.get(key));
            case DeferredContactCancelled e -> promised.remove(taskOf.get(key));
            default -> {}
        }
    }

    /** Whether somebody is still to come to this victim, and nobody has said so. */
    boolean isForgotten(IncidentId incident, PartyId victim) {
        return wanted.contains(incident.value().toString()) && !met.contains(victim) && !promised.contains(victim);
    }
}
