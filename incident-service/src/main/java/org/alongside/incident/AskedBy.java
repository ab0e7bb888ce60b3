package org.alongside.incident;

import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.force.GradingPolicies;

/**
 * A command of a person. An incident that is restricted to others does not exist for them, in writing as in reading.
 * Source: domain 8.6.
 */
public record AskedBy(StaffId person, IncidentCommand command) implements IncidentCommand {
    @Override
    public Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    public Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return incident.protection().allows(person)
                ? Steps.decide(incident, command, policies)
                : Decision.refuse(IncidentRefusal.UNKNOWN_INCIDENT, "There is no such incident");
    }
}
