package org.alongside.analytics.figures;

import org.jspecify.annotations.Nullable;

/**
 * What a figure means, said once. A change of the rule is a new version.
 *
 * @param id such as {@code ENGAGEMENT_RATE_28}
 * @param answer what kind of answer it gives
 * @param unit what is counted
 * @param window from when to when each of them is followed
 * @param lengthUnit of quantiles; absent for other answers
 * @param sentence the rule in plain words
 */
public record Definition(
        String id,
        int version,
        Answer answer,
        String unit,
        String window,
        @Nullable LengthUnit lengthUnit,
        String sentence) {

    /** What kind of answer a figure gives. */
    public enum Answer {
        /** So many of so many, with a percentage and its Wilson interval. */
        SHARE,
        /** p50, p75 and p90 of how long it took, those that never ended counted as longer than any. */
        QUANTILES,
        /** So many in an hour, with an interval. */
        PER_HOUR
    }

    /** In what quantiles are told. */
    public enum LengthUnit {
        MINUTES(60),
        DAYS(86_400);

        private final double seconds;

        LengthUnit(double seconds) {
            this.seconds = seconds;
        }

        /** A length in this unit, to a tenth. */
        public double of(java.time.Duration length) {
            return Math.round(length.toSeconds() / seconds * 10) / 10.0;
        }
    }

    /** A share. */
    public static Definition share(String id, String unit, String window, String sentence) {
        return new Definition(id, 1, Answer.SHARE, unit, window, null, sentence);
    }

    /** Quantiles of how long something took. */
    public static Definition lengths(String id, String unit, String window, LengthUnit in, String sentence) {
        return new Definition(id, 1, Answer.QUANTILES, unit, window, in, sentence);
    }

    /** A rate per hour. */
    public static Definition perHour(String id, String unit, String window, String sentence) {
        return new Definition(id, 1, Answer.PER_HOUR, unit, window, null, sentence);
    }
}
