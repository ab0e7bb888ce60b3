package org.alongside.analytics.figures;

/** The Wilson interval of a proportion: honest for small numbers, where 0 of 20 is not 0 %. */
public final class Wilson {
    /** 95 %, two-sided. */
    private static final double Z = 1.959964;

    private Wilson() {}

    /** Percentages of {@code numerator} in {@code denominator}, which is at least 1. */
    public static Figure.Interval interval(long numerator, long denominator) {
        double n = denominator;
        double p = numerator / n;
        double middle = p + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Figure.Interval(
                percent(p),
                percent(Math.max(0, (middle - reach) / scale)),
                percent(Math.min(1, (middle + reach) / scale)));
    }

    private static double percent(double share) {
        return Math.round(share * 1_000) / 10.0;
    }
}
