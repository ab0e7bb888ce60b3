package org.alongside.incident.narrative;

import java.util.Set;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.incident.InOrder;

/**
 * Which lines the running log has, and how this incident stands to others. A link is recorded in one place, on the
 * incident it says something about; read views show it at both ends.
 */
public record Narrative(Set<LogEntryId> entries, Set<Link> links) {
    /** Nothing written, nothing linked. */
    public static final Narrative EMPTY = new Narrative(Set.of(), Set.of());

    public Narrative {
        entries = InOrder.set(entries);
        links = InOrder.set(links);
    }

    /** This incident is of that kind to the other. */
    public record Link(LinkKind kind, IncidentId other) {}

    /** Whether it is the second log of an event that has another. */
    public boolean saysDuplicate() {
        return links.stream().anyMatch(link -> link.kind() == LinkKind.DUPLICATE_OF);
    }

    /** With one more line. */
    public Narrative with(LogEntryId entry) {
        return new Narrative(InOrder.with(entries, entry), links);
    }

    /** With one more link. */
    public Narrative linked(IncidentsLinked linked) {
        return new Narrative(entries, InOrder.with(links, new Link(linked.kind(), linked.other())));
    }

    /** With one link undone. */
    public Narrative unlinked(IncidentsUnlinked unlinked) {
        return new Narrative(entries, InOrder.without(links, new Link(unlinked.kind(), unlinked.other())));
    }
}
