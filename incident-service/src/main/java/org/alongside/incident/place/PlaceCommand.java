package org.alongside.incident.place;

import static org.alongside.eventsourcing.decide.Decision.accept;

import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About where it is. */
public sealed interface PlaceCommand extends IncidentCommand {
    /** The place is known now, or better. It may be before the incident is created. */
    record ConfirmLocation(LocationConfirmed confirmed) implements PlaceCommand {}

    @Override
    default Needs needs() {
        return Needs.OPEN;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return switch (this) {
            case ConfirmLocation(var confirmed) -> accept(confirmed);
        };
    }
}
