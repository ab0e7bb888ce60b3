package org.alongside.cases.marac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.cases.marac.MaracCriteria.Earlier;
import org.alongside.cases.marac.MaracCriteria.Known;
import org.alongside.cases.marac.MaracCriteria.RepeatFrom;
import org.alongside.contracts.cases.MaracCriterion;
import org.alongside.contracts.cases.RiskInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaracCriteriaTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final MaracCriteria BY_HEARING = new MaracCriteria(
            "LOCAL", 1, LocalDate.of(2020, 1, 1), RiskInstrument.DASH_SAFELIVES_24, 14, 3, 12, RepeatFrom.HEARING);

    @ParameterizedTest(name = "referred {0}, abuse on {1}: repeat {2}")
    @CsvSource({
        "2024-03-01,2025-03-01,true",
        "2024-03-01,2025-03-02,false",
        "2024-02-29,2025-02-28,true",
        "2024-02-29,2025-03-01,false",
        "2023-02-28,2024-02-28,true",
        "2023-02-28,2024-02-29,false",
        "2023-03-01,2024-03-01,true",
        "2023-03-01,2024-03-02,false",
        "2024-03-01,2024-03-01,true",
        "2024-03-01,2024-02-29,false"
    })
    void a_repeat_lies_within_twelve_months_of_the_referral_to_the_day(
            LocalDate referredOn, LocalDate abuseOn, boolean repeat) {
        assertThat(MaracCriteria.COMMON.isMaracRepeat(new Earlier(referredOn, null), abuseOn))
                .isEqualTo(repeat);
    }

    @Test
    void the_policy_picks_between_referral_and_hearing() {
        var earlier = new Earlier(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 20));
        var abuseOn = LocalDate.of(2025, 3, 20);
        assertThat(MaracCriteria.COMMON.isMaracRepeat(earlier, abuseOn)).isFalse();
        assertThat(BY_HEARING.isMaracRepeat(earlier, abuseOn)).isTrue();
        assertThat(BY_HEARING.isMaracRepeat(new Earlier(LocalDate.of(2024, 3, 1), null), abuseOn))
                .isFalse();
    }

    @Test
    void fourteen_of_twenty_four_is_visible_and_of_twenty_seven_is_not() {
        assertThat(met(RiskInstrument.DASH_SAFELIVES_24, 14)).containsExactly(MaracCriterion.VISIBLE_HIGH_RISK);
        assertThat(met(RiskInstrument.DASH_SAFELIVES_24, 13)).isEmpty();
        assertThat(met(RiskInstrument.DASH_POLICE_27, 27)).isEmpty();
    }

    private static List<MaracCriterion> met(RiskInstrument instrument, int yes) {
        return MaracCriteria.COMMON.metBy(new Known(instrument, yes, List.of(), null, false), TODAY);
    }

    @Test
    void three_in_twelve_months_may_escalate() {
        var three = List.of(TODAY, TODAY.minusMonths(3), TODAY.minusMonths(12));
        var oneTooOld =
                List.of(TODAY, TODAY.minusMonths(3), TODAY.minusMonths(12).minusDays(1));
        assertThat(MaracCriteria.COMMON.metBy(new Known(null, 0, three, null, false), TODAY))
                .containsExactly(MaracCriterion.POTENTIAL_ESCALATION);
        assertThat(MaracCriteria.COMMON.metBy(new Known(null, 0, oneTooOld, null, false), TODAY))
                .isEmpty();
    }

    @Test
    void judgement_alone_is_enough_and_a_repeat_goes_whatever_the_score() {
        assertThat(MaracCriteria.COMMON.metBy(new Known(null, 0, List.of(), null, true), TODAY))
                .containsExactly(MaracCriterion.PROFESSIONAL_JUDGEMENT);
        assertThat(MaracCriteria.COMMON.metBy(
                        new Known(null, 0, List.of(TODAY), new Earlier(TODAY.minusMonths(11), null), false), TODAY))
                .containsExactly(MaracCriterion.REPEAT);
    }
}
