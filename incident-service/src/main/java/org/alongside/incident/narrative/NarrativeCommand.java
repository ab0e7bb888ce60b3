package org.alongside.incident.narrative;

import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LogEntryAdded;
import org.alongside.contracts.incidents.LogEntryCorrected;
import org.alongside.contracts.incidents.PriorIncidentsFound;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About what is written down, and about other incidents. All of it may come after closing: nothing is ever deleted. */
public sealed interface NarrativeCommand extends IncidentCommand {
    /** One more line. */
    record AddLogEntry(LogEntryAdded added) implements NarrativeCommand {}

    /** What an earlier line should have said. */
    record CorrectLogEntry(LogEntryCorrected corrected) implements NarrativeCommand {}

    /** {@code incident}, which is this one, is of that kind to the other. */
    record LinkIncidents(IncidentId incident, IncidentsLinked linked) implements NarrativeCommand {}

    /**
     * Asked of the other end before a link is made: that it exists, and is not itself the duplicate or update of
     * {@code from}. Two logs that each call the other one the original would both leave the count.
     */
    record BeLinkedFrom(IncidentId from, IncidentsLinked linked) implements NarrativeCommand {}

    /** The link was a mistake. */
    record UnlinkIncidents(IncidentsUnlinked unlinked) implements NarrativeCommand {}

    /** What police records held when somebody looked. */
    record RecordPriorIncidents(PriorIncidentsFound found) implements NarrativeCommand {}

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return NarrativeDecisions.decide(incident.narrative(), this);
    }
}
