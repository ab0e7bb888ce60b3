package org.alongside.analytics.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One figure with everything that must stand beside it.
 *
 * @param definition id of its definition, such as {@code REPEAT_RATE_VICTIM_28}
 * @param version of that definition
 * @param unit what is counted
 * @param window what lies between start and end of what is counted, in words
 * @param population which incidents or cases it is about
 * @param numerator absent when it is suppressed
 * @param denominator absent when it is suppressed
 * @param percent with its interval; absent on a base under {@link Suppression#BASE_MIN} or when suppressed
 * @param unknown how many could not be counted because something about them is not known
 * @param incomplete how many are left out because their follow-up is not over
 * @param suppressed whether small numbers were hidden
 * @param cutOff what is known up to here
 * @param position of the log up to which this service had heard
 * @param asOf business time of that
 * @param ageMillis how old that was when answered; absent when not known
 */
public record Figure(
        String definition,
        int version,
        String unit,
        String window,
        String population,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Interval percent,
        long unknown,
        long incomplete,
        boolean suppressed,
        Instant cutOff,
        long position,
        @Nullable Instant asOf,
        @Nullable Long ageMillis) {

    /** A percentage and its 95 % Wilson interval, each rounded to a tenth. */
    public record Interval(double value, double low, double high) {}
}
