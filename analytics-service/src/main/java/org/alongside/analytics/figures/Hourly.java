package org.alongside.analytics.figures;

/** The interval of a count per hour, by Byar's approximation to the exact Poisson limits. */
public final class Hourly {
    private Hourly() {}

    /** So many in {@code hours}, which is over 0; each to a thousandth. */
    public static Interval interval(long count, double hours) {
        return new Interval(
                thousandth((double) count / hours),
                thousandth(count == 0 ? 0 : limit((double) count, -Interval.Z) / hours),
                thousandth(limit((double) count + 1, Interval.Z) / hours));
    }

    private static double limit(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }

    private static double thousandth(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
