package org.alongside.analytics.figures;

/** When a number is too small to be shown to whoever is not an analyst: it could point at a person. */
public final class Suppression {
    /** Counts from 1 to this are hidden. */
    public static final long HIDDEN_MAX = 4;

    /** No percentage on a smaller base. */
    public static final long BASE_MIN = 20;

    private Suppression() {}

    /** Whether {@code numerator} of {@code denominator} must be hidden, or one of them could be worked out. */
    public static boolean hides(long numerator, long denominator) {
        return isSmall(numerator) || isSmall(denominator) || isSmall(denominator - numerator);
    }

    private static boolean isSmall(long count) {
        return count >= 1 && count <= HIDDEN_MAX;
    }
}
