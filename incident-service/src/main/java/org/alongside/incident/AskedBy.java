package org.alongside.incident;

import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.protection.ProtectionCommand.RestrictAccess;

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
        if (!incident.protection().allows(person)) {
            return Decision.refuse(IncidentRefusal.UNKNOWN_INCIDENT, "There is no such incident");
        }
        return command instanceof RestrictAccess && incident.protection().isLetInForAWhile(person)
                ? Decision.refuse(
                        IncidentRefusal.NOT_BY_BREAK_GLASS, "Whoever was let in for a while does not say who sees it")
                : Steps.decide(incident, command, policies);
    }
}
