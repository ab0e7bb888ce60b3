package org.alongside.incident.narrative;

import java.util.HashSet;
import java.util.Set;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LinkKind;

/**
 * Which lines the running log has, and how this incident stands to others. A link is recorded in one place, on the
 * incident it says something about; read views show it at both ends.
 */
public record Narrative(Set<LogEntryId> entries, Set<Link> links) {
    /** Nothing written, nothing linked. */
    public static final Narrative EMPTY = new Narrative(Set.of(), Set.of());

    public Narrative {
        entries = Set.copyOf(entries);
        links = Set.copyOf(links);
    }

    /** This incident is of that kind to the other. */
    public record Link(LinkKind kind, IncidentId other) {}

    /** Whether it is the second log of an event that has another. */
    public boolean isDuplicate() {
        return links.stream().anyMatch(link -> link.kind() == LinkKind.DUPLICATE_OF);
    }

    /** With one more line. */
    public Narrative with(LogEntryId entry) {
        var more = new HashSet<>(entries);
        more.add(entry);
        return new Narrative(more, links);
    }

    /** With one more link. */
    public Narrative linked(IncidentsLinked linked) {
        var more = new HashSet<>(links);
        more.add(new Link(linked.kind(), linked.other()));
        return new Narrative(entries, more);
    }

    /** With one link undone. */
    public Narrative unlinked(IncidentsUnlinked unlinked) {
        var fewer = new HashSet<>(links);
        fewer.remove(new Link(unlinked.kind(), unlinked.other()));
        return new Narrative(entries, fewer);
    }
}
