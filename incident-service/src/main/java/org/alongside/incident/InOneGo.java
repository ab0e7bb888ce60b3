package org.alongside.incident;

import java.util.List;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.force.GradingPolicies;

/** Several commands as one: all are done, each in the state the one before left, or none. */
public record InOneGo(List<? extends IncidentCommand> commands) implements IncidentCommand {
    public InOneGo {
        commands = List.copyOf(commands);
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    public Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return Steps.from(incident, policies).thenAll(commands).decision();
    }
}
