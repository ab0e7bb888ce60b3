package org.alongside.incident.records;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorIncident;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * What records held when they were last looked into for an incident.
 *
 * @param finding in words; "not looked" is not "nothing found", and that is no first incident
 * @param foundAt since when nothing else was found; absent while nobody has looked
 */
public record KnownRecords(
        String recordId,
        String force,
        String finding,
        List<PriorIncident> incidents,
        boolean complete,
        boolean maracLast12Months,
        boolean serialPerpetrator,
        List<RecordedMarker> markers,
        @Nullable Instant foundAt,
        @Nullable Set<String> restrictedTo)
        implements Guarded {

    /** Of the incident with this id, of this force. */
    public static KnownRecords of(
            String incident, String force, FoundRecords known, @Nullable Set<String> restrictedTo) {
        var found = known.found();
        return found == null
                ? new KnownRecords(
                        incident,
                        force,
                        "Not looked yet",
                        List.of(),
                        false,
                        false,
                        false,
                        List.of(),
                        null,
                        restrictedTo)
                : new KnownRecords(
                        incident,
                        force,
                        finding(found),
                        found.incidents(),
                        found.complete(),
                        found.maracLast12Months(),
                        found.serialPerpetrator(),
                        found.markers(),
                        found.foundAt(),
                        restrictedTo);
    }

    private static String finding(PoliceRecordsFound found) {
        return found.incidents().isEmpty() && found.markers().isEmpty()
                ? "No police record found"
                : "Police record found";
    }
}
