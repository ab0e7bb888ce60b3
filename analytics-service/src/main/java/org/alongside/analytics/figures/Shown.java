package org.alongside.analytics.figures;

import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import org.alongside.analytics.figures.Counted.Lengths;
import org.alongside.analytics.figures.Counted.PerHour;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.analytics.figures.Definition.LengthUnit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a figure as one kind of reader may see them.
 *
 * @param exact an analyst sees every count as it is; everybody else sees none from 1 to 4, and others to the nearest
 *     five
 * @param hidden small, or needed to keep a small one from being worked out
 */
public record Shown(Counted counted, boolean exact, boolean hidden) {
    private static final double[] SHARES = {0.5, 0.75, 0.9};
    private static final double SECONDS_IN_AN_HOUR = 3_600;

    /** Above the line. */
    public @Nullable Long numerator() {
        return hidden ? null : rounded(counted.numerator());
    }

    /** Below the line. Hours are about nobody and are told as they are. */
    public @Nullable Long denominator() {
        return counted instanceof PerHour hours
                ? Long.valueOf(hours.denominator())
                : hidden ? null : rounded(counted.denominator());
    }

    /** Left out as not known. */
    public @Nullable Long unknown() {
        return rounded(counted.unknown());
    }

    /** The share of those that are not known, to a tenth. */
    public @Nullable Double unknownPercent() {
        var unknown = unknown();
        var known = denominator();
        boolean enough = counted.denominator() + counted.unknown() >= Suppression.BASE_MIN;
        return unknown == null || known == null || counted instanceof PerHour || !enough
                ? null
                : Double.valueOf(Math.round(1_000.0 * unknown / (known + unknown)) / 10.0);
    }

    /** Left out as too young. */
    public @Nullable Long incomplete() {
        return rounded(counted.incomplete());
    }

    private @Nullable Long rounded(long count) {
        return exact ? Long.valueOf(count) : Suppression.rounded(count);
    }

    /** Of a share on a base that is large enough; made of the numbers that are shown. */
    public @Nullable Interval percent() {
        var above = numerator();
        var below = denominator();
        return counted instanceof Share
                        && above != null
                        && below != null
                        && counted.denominator() >= Suppression.BASE_MIN
                ? Wilson.interval(above, below)
                : null;
    }

    /** Of a count in time. */
    public @Nullable Interval perHour() {
        var above = numerator();
        return counted instanceof PerHour in && above != null && in.time().isPositive()
                ? Hourly.interval(above, in.time().toSeconds() / SECONDS_IN_AN_HOUR)
                : null;
    }

    /** Of lengths; on a base that is small only for analysts. */
    public @Nullable List<Figure.Quantile> quantiles(@Nullable LengthUnit unit) {
        if (!(counted instanceof Lengths lengths) || unit == null || hidden) {
            return null;
        }
        boolean enough = exact || counted.denominator() >= Suppression.BASE_MIN;
        return enough
                ? DoubleStream.of(SHARES)
                        .mapToObj(share -> quantile(lengths.quantiles(), share, unit))
                        .toList()
                : null;
    }

    private static Figure.Quantile quantile(Quantiles of, double share, LengthUnit unit) {
        return new Figure.Quantile(
                share, in(unit, of.at(share)), in(unit, of.lowAt(share)), in(unit, of.highAt(share)));
    }

    private static @Nullable Double in(LengthUnit unit, @Nullable Duration length) {
        return length == null ? null : Double.valueOf(unit.of(length));
    }

    /** Whether anything was hidden or rounded. */
    public boolean suppressed() {
        return !exact;
    }
}
