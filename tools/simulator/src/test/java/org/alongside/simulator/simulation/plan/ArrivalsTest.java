package org.alongside.simulator.simulation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final LocalDate SATURDAY = LocalDate.of(2027, 1, 9);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 12);

    private final Arrivals arrivals = new Arrivals(1, District.WIGAN);

    @Test
    void a_year_brings_about_seven_thousand_calls() {
        var day = LocalDate.of(2027, 1, 1);
        long calls = day.datesUntil(day.plusYears(1))
                .mapToLong(each -> arrivals.of(each).size())
                .sum();

        assertThat(calls).isCloseTo((long) (6_992 * Storyteller.FIRST_SHARE), Percentage.withPercentage(6));
    }

    @Test
    void a_saturday_in_winter_brings_more_than_a_tuesday() {
        assertThat(arrivals.meanOf(SATURDAY) / arrivals.meanOf(TUESDAY)).isCloseTo(1.13 / .92, within(.001));
    }

    @Test
    void christmas_brings_more_than_the_weeks_before() {
        assertThat(arrivals.meanOf(LocalDate.of(2026, 12, 25)))
                .isGreaterThan(arrivals.meanOf(LocalDate.of(2026, 12, 11)));
    }

    @Test
    void the_evening_brings_more_than_the_early_morning() {
        var calls = callsOf(200);

        assertThat(shareBetween(calls, 18, 24)).isGreaterThan(2 * shareBetween(calls, 2, 8));
    }

    @Test
    void days_vary_more_than_poisson() {
        var counts = TUESDAY.datesUntil(TUESDAY.plusDays(700))
                .filter(day -> day.getDayOfWeek() == TUESDAY.getDayOfWeek())
                .mapToDouble(day -> arrivals.of(day).size() / arrivals.meanOf(day) * arrivals.meanOf(TUESDAY))
                .toArray();
        double mean = java.util.Arrays.stream(counts).average().orElseThrow();
        double variance = java.util.Arrays.stream(counts)
                .map(count -> (count - mean) * (count - mean))
                .average()
                .orElseThrow();

        assertThat(variance).isGreaterThan(1.4 * mean);
    }

    @Test
    void the_same_seed_brings_the_same_calls_and_another_seed_others() {
        assertThat(new Arrivals(7, District.WIGAN).of(SATURDAY))
                .isEqualTo(new Arrivals(7, District.WIGAN).of(SATURDAY));
        assertThat(new Arrivals(7, District.WIGAN).of(SATURDAY))
                .isNotEqualTo(new Arrivals(8, District.WIGAN).of(SATURDAY));
    }

    @Test
    void calls_of_a_day_lie_in_it_also_when_the_clocks_change() {
        for (var day : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31), SATURDAY)) {
            assertThat(arrivals.of(day))
                    .isSorted()
                    .allMatch(call -> call.atZone(Arrivals.ZONE).toLocalDate().equals(day));
        }
    }

    private List<Instant> callsOf(int days) {
        return SATURDAY.datesUntil(SATURDAY.plusDays(days))
                .flatMap(day -> arrivals.of(day).stream())
                .toList();
    }

    private static double shareBetween(List<Instant> calls, int from, int until) {
        return (double) calls.stream()
                        .mapToInt(call -> call.atZone(Arrivals.ZONE).getHour())
                        .filter(hour -> hour >= from && hour < until)
                        .count()
                / calls.size();
    }
}
