package org.alongside.analytics.figures;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles of durations of which some never ended: those are longer than any other, not left out.
 *
 * @param ended lengths of those that ended, in order
 * @param all how many there are with those that never ended
 */
public record Quantiles(List<Duration> ended, long all) {
    public Quantiles {
        ended = ended.stream().sorted().toList();
    }

    /**
     * The length that {@code share} of all do not exceed (nearest rank).
     *
     * @param share over 0 and at most 1
     * @return null when fewer than that share have ended
     */
    public @Nullable Duration at(double share) {
        return ranked((long) Math.ceil(share * all));
    }

    /** Lower end of its 95 % interval, by ranks; null when that many have not ended. */
    public @Nullable Duration lowAt(double share) {
        return ranked(Math.max(1, (long) Math.floor(share * all - reach(share))));
    }

    /** Upper end of its 95 % interval, by ranks; null when it lies beyond those that ended. */
    public @Nullable Duration highAt(double share) {
        return ranked((long) Math.ceil(share * all + reach(share)) + 1);
    }

    private double reach(double share) {
        return Interval.Z * Math.sqrt(all * share * (1 - share));
    }

    private @Nullable Duration ranked(long rank) {
        return rank < 1 || rank > ended.size() ? null : ended.get((int) rank - 1);
    }
}
