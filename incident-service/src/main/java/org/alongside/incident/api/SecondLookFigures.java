package org.alongside.incident.api;

import static org.alongside.incident.api.SecondLookReader.count;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.incidents.MissedCue;
import org.jspecify.annotations.Nullable;

/**
 * What second looks come to, and never about one person.
 *
 * @param from inclusive, by when it was decided
 * @param until exclusive
 * @param decisions that could be looked at
 * @param lookedAt of them, how many have a verdict
 * @param shareLookedAt absent where it would stand on fewer than twenty decisions. Source: domain 7.6
 * @param medianSeconds from the decision to the verdict
 * @param shareHigher of those looked at, how many should have had a higher grade; absent as above. Specialists look first
 *     where most may have been missed, so it is no estimate for all decisions
 * @param unreadFeedback verdicts other than agreement that whoever decided has not read
 */
public record SecondLookFigures(
        long position,
        Instant from,
        Instant until,
        int decisions,
        int lookedAt,
        @Nullable Double shareLookedAt,
        @Nullable Double medianSeconds,
        @Nullable Double ninetiethPercentileSeconds,
        int agreed,
        int shouldHaveBeenHigher,
        int shouldHaveBeenLower,
        int opportunityMissed,
        @Nullable Double shareHigher,
        int unreadFeedback,
        List<Cue> cues) {
    private static final int BASE_MIN = 20;

    public SecondLookFigures {
        cues = List.copyOf(cues);
    }

    /**
     * One cue.
     *
     * @param suspected how many decisions may have missed it, by what was on record
     * @param confirmed how many did, by a specialist's word
     */
    public record Cue(MissedCue cue, int suspected, int confirmed) {}

    static SecondLookFigures of(long position, Period period, Row sums, List<Row> cues) {
        int decisions = count(sums, 0);
        int looked = count(sums, 1);
        return new SecondLookFigures(
                position,
                period.from(),
                period.until(),
                decisions,
                looked,
                share(looked, decisions),
                sums.getDouble(2),
                sums.getDouble(3),
                count(sums, 4),
                count(sums, 5),
                count(sums, 6),
                count(sums, 7),
                share(count(sums, 5), looked),
                count(sums, 8),
                cues.stream()
                        .map(row -> new Cue(MissedCue.valueOf(row.getString(0)), count(row, 1), count(row, 2)))
                        .toList());
    }

    private static @Nullable Double share(int part, int base) {
        return base < BASE_MIN ? null : (double) part / base;
    }
}
