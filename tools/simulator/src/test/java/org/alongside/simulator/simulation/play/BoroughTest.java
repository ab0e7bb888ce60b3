package org.alongside.simulator.simulation.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.simulator.simulation.plan.District;
import org.alongside.simulator.simulation.plan.Story;
import org.junit.jupiter.api.Test;

class BoroughTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final List<Story> year = Borough.stories(5, District.WIGAN, FIRST, LAST);
    private final Map<Integer, List<Story>> byHousehold = year.stream()
            .sorted(Comparator.comparing(Story::answeredAt))
            .collect(Collectors.groupingBy(story -> story.household().number()));

    @Test
    void a_year_in_wigan_has_its_seven_thousand_incidents() {
        assertThat(year).hasSizeBetween(6_600, 7_400);
    }

    @Test
    void three_of_four_households_call_once_and_a_few_more_than_five_times() {
        assertThat(share(calls -> calls == 1)).isCloseTo(.75, within(.03));
        assertThat(share(calls -> calls > 5)).isCloseTo(.03, within(.01));
        assertThat(byHousehold.values()).noneMatch(calls -> calls.size() > 40);
    }

    @Test
    void of_repeats_within_four_weeks_about_a_fifth_come_in_the_first_two_days() {
        var gaps = byHousehold.values().stream().flatMap(BoroughTest::gaps).toList();
        long soon = gaps.stream().filter(gap -> gap.compareTo(TWO_DAYS) <= 0).count();
        long repeats =
                gaps.stream().filter(gap -> gap.compareTo(FOUR_WEEKS) <= 0).count();

        assertThat((double) soon / repeats).isCloseTo(.22, within(.04));
    }

    @Test
    void what_follows_soon_follows_a_call_of_the_same_household_that_ended_without_arrest() {
        var byNumber = year.stream().collect(Collectors.toMap(Story::number, story -> story));
        var following = year.stream().filter(story -> story.follows() != null).toList();

        assertThat(following).isNotEmpty().allSatisfy(story -> {
            var before = byNumber.get(story.follows());
            assertThat(before.arrest()).isFalse();
            assertThat(before.household()).isEqualTo(story.household());
            assertThat(Duration.between(before.answeredAt(), story.answeredAt()))
                    .isBetween(Duration.ofHours(3), Duration.ofDays(2));
        });
    }

    @Test
    void the_force_has_its_sixty_seven_thousand_a_year() {
        int calls = Stream.of(District.values()).mapToInt(District::callsAYear).sum();

        assertThat(calls).isEqualTo(67_194);
    }

    @Test
    void districts_have_people_and_luck_of_their_own() {
        var bolton = Borough.stories(District.BOLTON.seedOf(5), District.BOLTON, FIRST, FIRST.plusDays(6));

        assertThat(bolton)
                .isNotEmpty()
                .allMatch(story -> story.household().home().address().endsWith("Bolton"))
                .noneMatch(story -> byHousehold.containsKey(story.household().number()));
        assertThat(bolton.getFirst().answeredAt()).isNotEqualTo(year.getFirst().answeredAt());
    }

    private double share(Predicate<Integer> which) {
        return (double) byHousehold.values().stream()
                        .map(List::size)
                        .filter(which)
                        .count()
                / byHousehold.size();
    }

    private static Stream<Duration> gaps(List<Story> calls) {
        return IntStream.range(1, calls.size())
                .mapToObj(later -> Duration.between(
                        calls.get(later - 1).answeredAt(), calls.get(later).answeredAt()));
    }
}
