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
        int rank = (int) Math.ceil(share * all);
        return rank < 1 || rank > ended.size() ? null : ended.get(rank - 1);
    }
}
