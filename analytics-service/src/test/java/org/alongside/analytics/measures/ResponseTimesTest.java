package org.alongside.analytics.measures;

import static org.alongside.analytics.measures.Question.RESPONSE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alongside.analytics.Story;
import org.alongside.analytics.reading.Counting;
import org.alongside.contracts.Origin;
import org.alongside.contracts.vocabulary.Grade;
import org.junit.jupiter.api.Test;

class ResponseTimesTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");

    private final Story story = new Story("GMP", Origin.LIVE);

    private String of(String definition) {
        return new Counting(story, START).of(RESPONSE_TIME, definition);
    }

    @Test
    void a_policy_that_counts_from_dispatch_is_kept_by_whoever_comes_soon_after_it() {
        story.call(START).gradedFromDispatch(Grade.G1, 15).unitSent(30).unitAtScene(40);
        story.call(START).gradedFromDispatch(Grade.G1, 15).unitSent(30).unitAtScene(50);
        story.call(START).gradedFromDispatch(Grade.G1, 15).unitSent(30);
        story.call(START).gradedFromDispatch(Grade.G1, 15);

        assertThat(of("RESPONSE_WITHIN_TARGET")).isEqualTo("1/3 ?1 ...0");
    }

    @Test
    void whoever_comes_after_three_days_came_too_late_and_not_at_an_unknown_time() {
        story.call(START).graded(Grade.G1, 15).unitSent().unitAtScene(80 * 60);
        story.call(START).graded(Grade.G1, 15).unitSent().unitAtScene(9);

        assertThat(of("RESPONSE_TIME_BY_GRADE")).isEqualTo("1/2 ?0 ...0");
        assertThat(of("RESPONSE_WITHIN_TARGET")).isEqualTo("1/2 ?0 ...0");
    }

    @Test
    void a_unit_sent_after_three_days_is_none_that_was_sent_in_time() {
        story.call(START).graded(Grade.G1, 15).unitSent(80 * 60);

        assertThat(of("RESPONSE_NOT_ATTENDED")).isEqualTo("1/1 ?0 ...0");
    }

    @Test
    void where_no_target_was_promised_none_was_missed() {
        story.call(START);
        story.call(START).unitSent().unitAtScene(9);

        assertThat(of("RESPONSE_WITHIN_TARGET")).isEqualTo("0/0 ?2 ...0");
    }
}
