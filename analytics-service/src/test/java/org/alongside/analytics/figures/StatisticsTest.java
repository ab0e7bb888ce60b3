package org.alongside.analytics.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.contracts.vocabulary.FlagValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {
    /** The examples that domain 7.5 gives, to whole percent. */
    @ParameterizedTest
    @CsvSource({"0, 20, 0, 16", "4, 20, 8, 42", "25, 100, 18, 34", "177, 453, 35, 44"})
    void wilson_intervals_are_those_of_the_examples(long numerator, long denominator, long low, long high) {
        var interval = Wilson.interval(numerator, denominator);
        assertThat(Math.round(interval.low())).isEqualTo(low);
        assertThat(Math.round(interval.high())).isEqualTo(high);
    }

    /** Exact Poisson limits of 10 are 4.795 and 18.391, of 0 are 0 and 3.689. */
    @ParameterizedTest
    @CsvSource({"10, 4.795, 18.391", "100, 81.364, 121.627"})
    void hourly_intervals_come_close_to_the_exact_ones(long count, double low, double high) {
        var interval = Hourly.interval(count, 1);
        assertThat(interval.low()).isCloseTo(low, org.assertj.core.data.Percentage.withPercentage(1));
        assertThat(interval.high()).isCloseTo(high, org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void nothing_counted_in_an_hour_is_not_nothing_for_sure() {
        assertThat(Hourly.interval(0, 2).low()).isZero();
        assertThat(Hourly.interval(0, 2).high()).isBetween(1.5, 2.0);
    }

    private static List<Duration> minutes(long most) {
        return LongStream.rangeClosed(1, most).mapToObj(Duration::ofMinutes).toList();
    }

    @Test
    void quantiles_count_those_that_never_ended_as_longer_than_any() {
        var quantiles = new Quantiles(minutes(60), 100);
        assertThat(quantiles.at(0.5)).isEqualTo(Duration.ofMinutes(50));
        assertThat(quantiles.at(0.75)).isNull();
        assertThat(quantiles.lowAt(0.5)).isEqualTo(Duration.ofMinutes(40));
        assertThat(quantiles.highAt(0.5)).isNull();
        assertThat(new Quantiles(minutes(100), 100).highAt(0.5)).isEqualTo(Duration.ofMinutes(61));
    }

    @Test
    void nothing_at_all_has_no_quantile() {
        assertThat(new Quantiles(List.of(), 0).at(0.5)).isNull();
    }

    private static Share share(String part, long numerator, long denominator) {
        return new Share(part, numerator, denominator, 0, 0);
    }

    @Test
    void one_to_four_and_what_would_give_them_away_are_hidden() {
        assertThat(Suppression.hides(0, 20)).isFalse();
        assertThat(Suppression.hides(1, 20)).isTrue();
        assertThat(Suppression.hides(4, 20)).isTrue();
        assertThat(Suppression.hides(5, 20)).isFalse();
        assertThat(Suppression.hides(17, 20)).isTrue();
        assertThat(Suppression.hides(0, 3)).isTrue();
    }

    @Test
    void a_single_hidden_part_takes_the_smallest_shown_one_with_it() {
        var whole = List.<Counted>of(
                share(null, 30, 60), share("G1", 20, 30), share("G2", 8, 20), share("G3", 2, 10), share("G4", 0, 0));
        assertThat(Suppression.hidden(whole)).containsExactlyInAnyOrder(3, 2);
    }

    @Test
    void where_parts_share_a_base_an_empty_one_hides_nothing() {
        var whole = List.<Counted>of(
                share(null, 40, 40), share("G1", 28, 40), share("G2", 10, 40), share("G3", 2, 40), share("G4", 0, 40));
        assertThat(Suppression.hidden(whole)).containsExactlyInAnyOrder(3, 2);
    }

    @Test
    void hours_are_about_nobody_and_hide_nothing() {
        assertThat(Suppression.hidden(List.of(new Counted.PerHour(null, 30, Duration.ofHours(32), 0))))
                .isEmpty();
        assertThat(Suppression.hidden(List.of(new Counted.PerHour(null, 3, Duration.ofHours(32), 0))))
                .containsExactly(0);
    }

    @Test
    void a_base_of_eighteen_is_not_twenty_for_being_rounded() {
        var shown = new Shown(new Share(null, 8, 18, 0, 0), false, false);
        assertThat(shown.denominator()).isEqualTo(20);
        assertThat(shown.percent()).isNull();
        assertThat(shown.unknownPercent()).isNull();
    }

    @Test
    void other_counts_are_rounded_to_five() {
        assertThat(Suppression.rounded(0)).isZero();
        assertThat(Suppression.rounded(4)).isNull();
        assertThat(Suppression.rounded(7)).isEqualTo(5);
        assertThat(Suppression.rounded(8)).isEqualTo(10);
    }

    @Test
    void only_an_analyst_sees_quantiles_on_a_small_base() {
        var lengths = new Counted.Lengths(null, new Quantiles(minutes(10), 10), 0, 0);
        assertThat(new Shown(lengths, true, false).quantiles(Definition.LengthUnit.MINUTES))
                .hasSize(3);
        assertThat(new Shown(lengths, false, false).quantiles(Definition.LengthUnit.MINUTES))
                .isNull();
    }

    @Test
    void no_percentage_stands_on_a_base_under_twenty() {
        assertThat(new Shown(share(null, 10, 19), true, false).percent()).isNull();
        assertThat(new Shown(share(null, 10, 20), true, false).percent()).isNotNull();
    }

    @Test
    void what_was_not_asked_is_never_a_no() {
        assertThat(Verdict.of(FlagValue.NOT_ASKED)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.of(FlagValue.UNKNOWN)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.of(FlagValue.NO)).isEqualTo(Verdict.NO);
    }
}
