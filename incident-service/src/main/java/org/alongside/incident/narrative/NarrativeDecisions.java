package org.alongside.incident.narrative;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.LogEntryCorrected;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.narrative.Narrative.Link;
import org.alongside.incident.narrative.NarrativeCommand.AddLogEntry;
import org.alongside.incident.narrative.NarrativeCommand.BeLinkedFrom;
import org.alongside.incident.narrative.NarrativeCommand.CorrectLogEntry;
import org.alongside.incident.narrative.NarrativeCommand.LinkIncidents;
import org.alongside.incident.narrative.NarrativeCommand.RecordPriorIncidents;
import org.alongside.incident.narrative.NarrativeCommand.UnlinkIncidents;

/** Decisions about the log and about links. Source: domain 2.1 and 2.8. */
final class NarrativeDecisions {
    /** These say what the other incident is to the repeat count; of one incident only one of them can be true. */
    private static final Set<LinkKind> COUNTING =
            EnumSet.of(LinkKind.DUPLICATE_OF, LinkKind.UPDATE_TO, LinkKind.CONTINUATION_OF);

    private NarrativeDecisions() {}

    static Decision<IncidentEvent> decide(Narrative narrative, NarrativeCommand command) {
        return switch (command) {
            case AddLogEntry(var added) -> narrative.entries().contains(added.entry()) ? accept() : accept(added);
            case CorrectLogEntry(var corrected) -> corrected(narrative, corrected);
            case LinkIncidents(var incident, var linked) -> linked(narrative, incident, linked);
            case BeLinkedFrom(var from, var linked) -> linkedFrom(narrative, from, linked);
            case UnlinkIncidents(var unlinked) ->
                narrative.links().contains(new Link(unlinked.kind(), unlinked.other()))
                        ? accept(unlinked)
                        : refuse(IncidentRefusal.NOT_LINKED, "These incidents are not linked in that way");
            case RecordPriorIncidents(var found) -> accept(found);
        };
    }

    private static Decision<IncidentEvent> corrected(Narrative narrative, LogEntryCorrected corrected) {
        if (narrative.entries().contains(corrected.entry())) {
            return accept();
        }
        return narrative.entries().contains(corrected.corrects())
                ? accept(corrected)
                : refuse(IncidentRefusal.UNKNOWN_LOG_ENTRY, "This incident's log has no such line");
    }

    private static Decision<IncidentEvent> linked(Narrative narrative, IncidentId incident, IncidentsLinked linked) {
        if (incident.equals(linked.other())) {
            return refuse(IncidentRefusal.LINK_TO_ITSELF, "An incident is not linked to itself");
        }
        if (narrative.links().contains(new Link(linked.kind(), linked.other()))) {
            return accept();
        }
        return contradicts(narrative, linked.kind(), linked.other()) ? contradiction() : accept(linked);
    }

    private static Decision<IncidentEvent> linkedFrom(Narrative narrative, IncidentId from, IncidentsLinked linked) {
        return contradicts(narrative, linked.kind(), from) ? contradiction() : accept();
    }

    private static boolean contradicts(Narrative narrative, LinkKind kind, IncidentId other) {
        return COUNTING.contains(kind)
                && narrative.links().stream()
                        .anyMatch(link -> link.other().equals(other) && COUNTING.contains(link.kind()));
    }

    private static Decision<IncidentEvent> contradiction() {
        return refuse(
                IncidentRefusal.LINK_CONTRADICTS,
                "These incidents already stand to each other as duplicate, update or continuation; undo that first");
    }
}
