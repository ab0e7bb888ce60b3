package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/**
 * All that police records hold now about the people, telephones and place of an incident. It replaces what was found
 * before. An empty list is no police record found, never a first incident.
 *
 * @param incidents earlier ones that count as repeats, newest first, each with everything it has in common
 * @param complete false when there are more than are listed
 * @param maracLast12Months somebody in it was referred to MARAC in the year before
 * @param serialPerpetrator somebody in it was suspected of harming two or more known victims
 * @param markers in force, soonest to end first
 */
@EventType
public record PoliceRecordsFound(
        List<PriorIncident> incidents,
        @Clear boolean complete,
        @Clear boolean maracLast12Months,
        @Clear boolean serialPerpetrator,
        List<RecordedMarker> markers,
        @Clear Instant foundAt)
        implements IncidentRecordsEvent {
    public PoliceRecordsFound {
        incidents = List.copyOf(incidents);
        markers = List.copyOf(markers);
    }
}
