package org.alongside.analytics.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a number is too small to be shown to whoever is not an analyst: it could point at a person. Source: domain 7.6.
 */
public final class Suppression {
    /** Counts from 1 to this are hidden. */
    public static final long HIDDEN_MAX = 4;

    /** No percentage and no quantile on a smaller base. */
    public static final long BASE_MIN = 20;

    private static final long ROUNDED_TO = 5;

    private Suppression() {}

    /** Whether {@code numerator} of {@code denominator} must be hidden, or one of them could be worked out. */
    public static boolean hides(long numerator, long denominator) {
        return isSmall(numerator) || isSmall(denominator) || isSmall(denominator - numerator);
    }

    /** Hours are about nobody and give nobody away. */
    private static boolean hides(Counted counted) {
        return counted instanceof Counted.PerHour
                ? isSmall(counted.numerator())
                : hides(counted.numerator(), counted.denominator());
    }

    private static boolean isSmall(long count) {
        return count >= 1 && count <= HIDDEN_MAX;
    }

    /** To the nearest five; null for a count that is hidden. */
    public static @Nullable Long rounded(long count) {
        return isSmall(count) ? null : Math.round((double) count / ROUNDED_TO) * ROUNDED_TO;
    }

    /**
     * Which of a whole and its parts are hidden. A single hidden part could be worked out from the others, so the
     * smallest of them goes with it, one with something above the line if there is any: nothing is hidden behind a
     * nought.
     *
     * @return their places in {@code whole}
     */
    public static Set<Integer> hidden(List<Counted> whole) {
        var hidden = new HashSet<Integer>();
        for (int i = 0; i < whole.size(); i++) {
            if (hides(whole.get(i))) {
                hidden.add(i);
            }
        }
        var hiddenParts =
                hidden.stream().filter(i -> whole.get(i).part() != null).count();
        if (hiddenParts == 1) {
            smallestShown(whole, hidden).ifPresent(hidden::add);
        }
        return hidden;
    }

    private static java.util.Optional<Integer> smallestShown(List<Counted> whole, Set<Integer> hidden) {
        return java.util.stream.IntStream.range(0, whole.size())
                .boxed()
                .filter(i -> !hidden.contains(i) && whole.get(i).part() != null)
                .filter(i -> whole.get(i).denominator() > 0)
                .min(Comparator.comparing((Integer i) -> whole.get(i).numerator() == 0)
                        .thenComparing(i -> whole.get(i).denominator())
                        .thenComparing(i -> whole.get(i).numerator()));
    }
}
