package org.alongside.incident;

import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.force.GradingPolicies;

/**
 * What one may ask of an incident, or report about it. Each folder has a sealed family of its own, with the decisions
 * on it beside it.
 *
 * <p>Where a report becomes one event as it stands, the command carries that event: what will be recorded if it is
 * accepted.
 */
public interface IncidentCommand {
    /** What state the incident must be in. */
    Needs needs();

    /** What follows in an incident that has what the command {@link #needs()}. */
    Decision<IncidentEvent> on(Incident incident, GradingPolicies policies);
}
