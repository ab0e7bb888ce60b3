package org.alongside.incident.records;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/**
 * How often before, in figures. No record is not a first incident: it is that the police hold no record.
 *
 * @param lastReceivedAt when the last one before came in
 * @param sameNight within 12 hours before
 * @param last28Days within 28 times 24 hours before
 * @param last12Months within 365 times 24 hours before
 * @param strangersLast12Months elsewhere in the block, or at an address of many households without a flat number: counted
 *     by themselves, as they join strangers
 * @param maracLast12Months somebody looked for was referred to MARAC within 365 times 24 hours before
 * @param serialPerpetrator somebody looked for was suspected of harming two or more known victims
 * @param markers what is in force of the people and the place, soonest to end first; their terms are read by themselves
 */
public record PriorSummary(
        Instant before,
        String finding,
        @Nullable Instant lastReceivedAt,
        int sameNight,
        int last28Days,
        int last12Months,
        int strangersLast12Months,
        boolean complete,
        boolean maracLast12Months,
        boolean serialPerpetrator,
        List<InForce> markers) {
    /** A marker in force. */
    public record InForce(UUID marker, Flag kind, boolean onPlace, Instant expiresAt) {}

    /** What is known of the people beside how often they were met. */
    public record Known(boolean marac, int victims, int inBlock, List<InForce> markers) {}

    static final Duration NIGHT = Duration.ofHours(12);
    static final Duration MONTH = Duration.ofDays(28);
    static final Duration YEAR = Duration.ofDays(365);

    public static PriorSummary of(Instant before, List<PriorRecord> earlier, boolean complete, Known known) {
        var repeats = earlier.stream().filter(PriorRecord::countsAsRepeat).toList();
        var counted =
                repeats.stream().filter(one -> !one.ofTheSamePeople().isEmpty()).toList();
        var strangers =
                repeats.stream().filter(one -> one.ofTheSamePeople().isEmpty()).toList();
        return new PriorSummary(
                before,
                counted.isEmpty() ? "No police record found" : "Police record found",
                counted.stream()
                        .map(PriorRecord::receivedAt)
                        .max(Instant::compareTo)
                        .orElse(null),
                within(counted, before, NIGHT),
                within(counted, before, MONTH),
                within(counted, before, YEAR),
                within(strangers, before, YEAR) + known.inBlock(),
                complete,
                known.marac(),
                known.victims() > 1,
                known.markers());
    }

    private static int within(List<PriorRecord> earlier, Instant before, Duration window) {
        return KnownBefore.within(earlier.stream().map(PriorRecord::receivedAt).toList(), before, window);
    }
}
