package org.alongside.incident;

import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.force.GradingPolicies;

/**
 * The rules of an incident. Which clocks run follows from the state alone, so no decision starts or stops one by
 * itself: {@link IncidentClocks} compares the state before with the state after.
 */
public final class IncidentDecider implements Decider<Incident, IncidentCommand, IncidentEvent> {
    private final GradingPolicies policies;
    private final IncidentClocks clocks;

    /** @param policies of every force, by date */
    public IncidentDecider(GradingPolicies policies) {
        this.policies = policies;
        this.clocks = new IncidentClocks(policies);
    }

    @Override
    public Incident initial() {
        return Incident.NONE;
    }

    @Override
    public Decision<IncidentEvent> decide(Incident incident, IncidentCommand command) {
        return switch (Steps.decide(incident, command, policies)) {
            case Decision.Refused<IncidentEvent> refused -> refused;
            case Decision.Accepted<IncidentEvent> accepted -> withClocks(incident, accepted);
        };
    }

    private Decision<IncidentEvent> withClocks(Incident before, Decision.Accepted<IncidentEvent> accepted) {
        var after = before;
        for (var event : accepted.events()) {
            after = evolve(after, event);
        }
        return clocks.adjusted(accepted, before, after);
    }

    @Override
    public Incident evolve(Incident incident, IncidentEvent event) {
        return IncidentHistory.evolve(incident, event);
    }
}
