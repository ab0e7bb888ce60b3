package org.alongside.incident.records;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorIncident;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.contracts.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/**
 * What records held of an incident's people, telephones and place, in figures for a list: no id, name or place is in it. The
 * windows are those of {@link PriorSummary}.
 *
 * @param lastReceivedAt when the last one before came in; null is no police record found, never a first incident
 * @param sameNight within 12 hours before
 * @param last28Days within 28 times 24 hours before
 * @param last12Months within 365 times 24 hours before
 * @param complete false when there are more than were counted
 * @param maracLast12Months somebody in it was referred to MARAC in the year before
 * @param serialPerpetrator somebody in it was suspected of harming two or more known victims
 * @param markers kinds of orders, bail, warnings and needs in force, each once
 */
public record KnownBefore(
        @Nullable Instant lastReceivedAt,
        int sameNight,
        int last28Days,
        int last12Months,
        boolean complete,
        boolean maracLast12Months,
        boolean serialPerpetrator,
        List<Flag> markers) {
    public KnownBefore {
        markers = List.copyOf(markers);
    }

    /** Counted back from {@code before}, when the incident came in. */
    public static KnownBefore of(PoliceRecordsFound found, Instant before) {
        var earlier = received(found);
        return new KnownBefore(
                earlier.stream().max(Instant::compareTo).orElse(null),
                within(earlier, before, PriorSummary.NIGHT),
                within(earlier, before, PriorSummary.MONTH),
                within(earlier, before, PriorSummary.YEAR),
                found.complete(),
                found.maracLast12Months(),
                found.serialPerpetrator(),
                found.markers().stream().map(RecordedMarker::kind).distinct().toList());
    }

    /** An earlier incident is listed once for each thing it has in common with this one, and counted once. */
    private static List<Instant> received(PoliceRecordsFound found) {
        return found.incidents().stream()
                .collect(Collectors.toMap(PriorIncident::incident, PriorIncident::receivedAt, (one, _) -> one))
                .values()
                .stream()
                .toList();
    }

    /** How many came in within {@code window} before {@code before}. */
    static int within(Collection<Instant> received, Instant before, Duration window) {
        var from = before.minus(window);
        return (int) received.stream().filter(at -> !at.isBefore(from)).count();
    }
}
