package org.alongside.simulator.simulation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.junit.jupiter.api.Test;

class StorytellerTest {
    private static final Instant MIDNIGHT = Instant.parse("2027-01-09T00:00:00Z");
    private static final int MANY = 6_000;

    private final List<Story> stories = IntStream.range(0, MANY)
            .mapToObj(number -> storyteller(3).tell(number, MIDNIGHT))
            .toList();

    @Test
    void grades_sources_and_risk_are_shared_out_as_the_figures_say() {
        assertThat(percent(story -> story.grade() == Grade.G1)).isCloseTo(35, within(2.5));
        assertThat(percent(story -> story.grade() == Grade.G2)).isCloseTo(47, within(2.5));
        assertThat(percent(story -> story.source() == CallSource.VICTIM)).isCloseTo(62, within(2.5));
        assertThat(percent(story -> story.risk() == RiskLevel.HIGH)).isCloseTo(8, within(1.5));
        assertThat(percent(Story::crime)).isCloseTo(58, within(2.5));
    }

    @Test
    void about_thirty_of_a_hundred_suspects_are_still_there() {
        assertThat(percent(Story::suspectAtScene)).isCloseTo(29, within(2.5));
    }

    @Test
    void nearly_half_of_the_households_have_children() {
        assertThat(percent(story -> !story.household().children().isEmpty())).isCloseTo(45, within(4.0));
    }

    @Test
    void what_the_caller_tells_has_gaps() {
        assertThat(percent(story -> story.flags().get(Flag.STRANGULATION) == FlagValue.YES))
                .isCloseTo(4.5, within(1.5));
        assertThat(percent(story -> story.flags().get(Flag.STRANGULATION) == FlagValue.UNKNOWN))
                .isCloseTo(12.5, within(2.5));
    }

    @Test
    void a_slip_in_the_victims_details_happens_in_four_of_a_hundred() {
        assertThat(percent(story -> story.slip() != Slip.NONE)).isCloseTo(4, within(1.0));
    }

    @Test
    void a_slip_changes_what_is_written_down_and_nothing_else() {
        var person = new Household.Person("Robin Simulated-7-0", "female", LocalDate.of(1990, 2, 5), "07700 900001");

        assertThat(person.misspelt().name()).isEqualTo("oRbin Simulated-7-0");
        assertThat(person.dayAndMonthSwapped().bornOn()).isEqualTo(LocalDate.of(1990, 5, 2));
        assertThat(new Household.Person("A B", "male", LocalDate.of(1990, 2, 25), "07700 900001")
                        .dayAndMonthSwapped()
                        .bornOn())
                .isEqualTo(LocalDate.of(1989, 2, 25));
    }

    private static Storyteller storyteller(long seed) {
        return new Storyteller(seed, District.WIGAN);
    }

    @Test
    void the_same_number_is_the_same_story_whatever_was_told_before() {
        assertThat(storyteller(3).tell(41, MIDNIGHT)).isEqualTo(stories.get(41));
        assertThat(storyteller(4).tell(41, MIDNIGHT)).isNotEqualTo(stories.get(41));
    }

    @Test
    void nobody_bears_a_name_or_a_number_of_somebody_real() {
        assertThat(stories)
                .allMatch(story -> story.household().victim().name().contains("Simulated-")
                        && story.household().victim().phone().startsWith("07700 900"));
    }

    @Test
    void every_home_lies_in_the_borough() {
        assertThat(stories)
                .extracting(story -> story.household().home())
                .allMatch(home -> home.latitude() > 53.45
                        && home.latitude() < 53.61
                        && home.longitude() > -2.74
                        && home.longitude() < -2.42);
    }

    private double percent(Predicate<Story> which) {
        return 100.0 * stories.stream().filter(which).count() / MANY;
    }
}
