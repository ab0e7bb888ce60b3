package org.alongside.analytics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alongside.analytics.Story;
import org.alongside.analytics.reading.Counting;
import org.alongside.contracts.Origin;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.incidents.CrimeDecisionMade;
import org.junit.jupiter.api.Test;

/** One crime may be told of by its reference, by its incident or by both. */
class WithdrawalsTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");
    private static final long DAY = 24 * 60;

    private final Story story = new Story("GMP", Origin.LIVE);

    private String rate() {
        return new Counting(story, START).of(Question.WITHDRAWALS, "WITHDRAWAL_RATE_90");
    }

    @Test
    void a_withdrawal_that_names_the_incident_only_is_about_its_crime() {
        story.call(START)
                .position(VictimPosition.SUPPORTS, "crime 1", 60)
                .position(VictimPosition.WITHDRAWN, null, 30 * DAY);

        assertThat(rate()).isEqualTo("1/1 ?0 ...0");
    }

    @Test
    void a_crime_is_known_by_the_reference_under_which_it_was_recorded() {
        story.call(START)
                .says(new CrimeDecisionMade(CrimeDecision.CRIME_RECORDED, "crime 1", null))
                .position(VictimPosition.SUPPORTS, null, 60)
                .positionOnCrime(VictimPosition.WITHDRAWN, "crime 1", 30 * DAY);

        assertThat(rate()).isEqualTo("1/1 ?0 ...0");
    }

    @Test
    void two_crimes_of_one_incident_stay_two() {
        story.call(START)
                .position(VictimPosition.SUPPORTS, "crime 1", 60)
                .position(VictimPosition.SUPPORTS, "crime 2", 60)
                .position(VictimPosition.WITHDRAWN, "crime 2", 30 * DAY);

        assertThat(rate()).isEqualTo("1/2 ?0 ...0");
    }

    @Test
    void what_a_person_says_counts_in_whichever_file_it_stands() {
        var first = story.call(START).victimIs("anna").position(VictimPosition.SUPPORTS, "crime 1", 60);
        story.call(START)
                .victimIs("anna")
                .recordOpened()
                .positionOnCrime(VictimPosition.WITHDRAWN, "crime 1", 30 * DAY);
        first.recordOpened();

        assertThat(rate()).isEqualTo("1/1 ?0 ...0");
    }

    @Test
    void a_crime_of_which_nobody_knows_the_incident_is_unknown() {
        story.call(START).positionOnCrime(VictimPosition.SUPPORTS, "crime 9", 60);

        assertThat(rate()).isEqualTo("0/0 ?1 ...0");
    }
}
