package org.alongside.incident.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often before, in figures. No record is not a first incident: it is that the police hold no record.
 *
 * @param lastReceivedAt when the last one before came in
 * @param sameNight within 12 hours before
 * @param last28Days within 28 times 24 hours before
 * @param last12Months within 365 times 24 hours before
 */
public record PriorSummary(
        Instant before,
        String finding,
        @Nullable Instant lastReceivedAt,
        int sameNight,
        int last28Days,
        int last12Months,
        boolean complete) {
    static final Duration NIGHT = Duration.ofHours(12);
    static final Duration MONTH = Duration.ofDays(28);
    static final Duration YEAR = Duration.ofDays(365);

    static PriorSummary of(Instant before, List<PriorRecord> earlier, boolean complete) {
        var counted = earlier.stream().filter(PriorRecord::countsAsRepeat).toList();
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
                complete);
    }

    private static int within(List<PriorRecord> earlier, Instant before, Duration window) {
        var from = before.minus(window);
        return (int)
                earlier.stream().filter(one -> !one.receivedAt().isBefore(from)).count();
    }
}
