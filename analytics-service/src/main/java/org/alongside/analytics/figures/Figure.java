package org.alongside.analytics.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure with everything that must stand beside it.
 *
 * @param definition id of its definition, such as {@code REPEAT_RATE_VICTIM_28}
 * @param version of that definition
 * @param unit what is counted
 * @param window what lies between start and end of what is counted, in words
 * @param population which incidents or cases it is about
 * @param group the compared group, such as {@code EVENING}; absent where nothing is compared
 * @param part the part of the whole, such as a grade; absent for the whole
 * @param numerator above the line, or those that ended; absent when suppressed
 * @param denominator below the line, those that were followed (the n of quantiles), or hours; absent when suppressed
 * @param percent with its interval; absent on a base under {@link Suppression#BASE_MIN} or when suppressed
 * @param perHour with its interval, for counts in time
 * @param quantiles of how long it took; absent as a percentage is
 * @param lengthUnit of the quantiles
 * @param unknown how many could not be counted because something about them is not known; absent when suppressed
 * @param unknownPercent of those that could have been counted
 * @param incomplete how many are left out because their follow-up is not over; absent when suppressed
 * @param suppressed whether small numbers were hidden and all others rounded to five
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
        @Nullable String group,
        @Nullable String part,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Interval percent,
        @Nullable Interval perHour,
        @Nullable List<Quantile> quantiles,
        Definition.@Nullable LengthUnit lengthUnit,
        @Nullable Long unknown,
        @Nullable Double unknownPercent,
        @Nullable Long incomplete,
        boolean suppressed,
        Instant cutOff,
        long position,
        @Nullable Instant asOf,
        @Nullable Long ageMillis) {

    /**
     * One quantile.
     *
     * @param share 0.5 for the median
     * @param value absent when fewer than that share have ended
     * @param low lower end of its 95 % interval
     * @param high upper end; absent when it lies beyond those that ended
     */
    public record Quantile(
            double share,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high) {}
}
