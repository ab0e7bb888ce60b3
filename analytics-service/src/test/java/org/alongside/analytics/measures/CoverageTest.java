package org.alongside.analytics.measures;

import static org.alongside.analytics.measures.Question.COVERAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.analytics.Story;
import org.alongside.analytics.figures.Counted.Lengths;
import org.alongside.analytics.reading.Counting;
import org.alongside.contracts.Origin;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.vocabulary.SafePlace;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");

    private final Story story = new Story("GMP", Origin.LIVE);

    private List<Duration> holds() {
        var holds = (Lengths) new Counting(story, START).count(COVERAGE, "HOLD_TIME");
        return holds.quantiles().ended();
    }

    @Test
    void a_car_that_comes_the_day_after_next_has_not_covered_the_incident() {
        story.call(START).carAccepts().carAtScene(30 * 60);
        story.call(START).carAccepts().carAtScene(20);

        assertThat(new Counting(story, START).of(COVERAGE, "COVERAGE_ALL")).isEqualTo("1/2 ?0 ...0");
    }

    @Test
    void a_car_that_waits_for_a_meeting_place_does_not_go_on_by_a_word_about_the_scene() {
        story.call(START)
                .metElsewhere(10)
                .carAccepts()
                .carStaged(16)
                .placeSafe(SafePlace.SCENE, 20)
                .placeSafe(SafePlace.MEETING_PLACE, 40);

        assertThat(holds()).containsExactly(Duration.ofMinutes(24));
    }

    @Test
    void a_scene_that_turned_unsafe_again_was_not_safe_when_the_car_staged() {
        story.call(START)
                .carAccepts()
                .placeSafe(5)
                .sceneIs(SceneState.UNSAFE, 10)
                .carStaged(16)
                .placeSafe(30);

        assertThat(holds()).containsExactly(Duration.ofMinutes(14));
    }
}
