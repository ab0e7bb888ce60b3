package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/**
 * What police records held when somebody looked. An empty list is no police record found, never a first incident.
 *
 * @param searchedFrom start of the searched period
 * @param complete false when more were found than are listed
 */
@EventType
public record PriorIncidentsFound(
        List<PriorIncident> incidents,
        @Clear Instant searchedFrom,
        @Clear boolean complete) implements IncidentEvent {
    public PriorIncidentsFound {
        incidents = List.copyOf(incidents);
    }
}
