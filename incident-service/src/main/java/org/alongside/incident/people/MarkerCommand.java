package org.alongside.incident.people;

import java.time.Instant;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.MarkerRemoved;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About what is shown of a person or a place at later calls. May come after closing: bail is set the next day. */
public sealed interface MarkerCommand extends IncidentCommand {
    /** From now on it is shown. */
    record AddMarker(MarkerAdded added, Instant at) implements MarkerCommand {}

    /** It is shown no longer, before its time. */
    record RemoveMarker(MarkerRemoved removed) implements MarkerCommand {}

    /** The time of a marker is over. */
    record ExpireMarkers(Instant dueAt) implements MarkerCommand {}

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return MarkerDecisions.decide(incident.people(), this);
    }
}
