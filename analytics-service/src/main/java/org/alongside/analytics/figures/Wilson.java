package org.alongside.analytics.figures;

/** The Wilson interval of a proportion: honest for small numbers, where 0 of 20 is not 0 %. */
public final class Wilson {
    private Wilson() {}

    /** Percentages of {@code numerator} in {@code denominator}, which is at least 1; each to a tenth. */
    public static Interval interval(long numerator, long denominator) {
        double n = denominator;
        double p = numerator / n;
        double z = Interval.Z;
        double middle = p + z * z / (2 * n);
        double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        return new Interval(
                percent(p),
                percent(Math.max(0, (middle - reach) / scale)),
                percent(Math.min(1, (middle + reach) / scale)));
    }

    private static double percent(double share) {
        return Math.round(share * 1_000) / 10.0;
    }
}
