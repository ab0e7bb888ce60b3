package org.alongside.analytics.api;

import static org.alongside.analytics.api.Figures.counts;
import static org.alongside.analytics.api.Figures.quantile;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.analytics.Story;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.incidents.CrimeDecisionMade;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.junit.jupiter.api.Test;

/** Each figure over real rows, counted by hand. Monday 1 January 2024 is in winter time. */
@QuarkusTest
class FiguresTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");
    private static final Instant CUT_OFF = START.plus(Duration.ofDays(300));
    private static final long DAY = 24 * 60;

    @Inject
    Heard heard;

    private final String force = "F" + UUID.randomUUID();
    private final Story story = new Story(force, Origin.LIVE);

    private Figures asked(String question) {
        return Figures.asked(question, Role.ANALYST, force, CUT_OFF, heard.of(story.told()));
    }

    @Test
    void response_times_stand_by_the_grade_at_arrival_beside_those_nobody_attended() {
        story.call(START).graded(Grade.G1, 15).unitSent().unitAtScene(9);
        story.call(START).graded(Grade.G1, 15).unitSent().unitAtScene(21);
        story.call(START).graded(Grade.G1, 15).unitSent();
        story.call(START).graded(Grade.G2, 60).unitSent().unitAtScene(40);
        story.call(START).graded(Grade.G2, 60);
        story.call(START);
        story.call(CUT_OFF.minus(Duration.ofDays(1)))
                .graded(Grade.G1, 15)
                .unitSent()
                .unitAtScene(5);

        var figures = asked("response-time");

        assertThat(counts(figures.part("RESPONSE_TIME_BY_GRADE", "G1"))).isEqualTo("2/2 ?1 ...1");
        assertThat(quantile(figures.part("RESPONSE_TIME_BY_GRADE", "G1"), 0)).isEqualTo(9.0f);
        assertThat(quantile(figures.part("RESPONSE_TIME_BY_GRADE", "G1"), 2)).isEqualTo(21.0f);
        assertThat(counts(figures.part("RESPONSE_WITHIN_TARGET", "G1"))).isEqualTo("1/2 ?1 ...1");
        assertThat(counts(figures.part("RESPONSE_WITHIN_TARGET", "G2"))).isEqualTo("1/2 ?0 ...0");
        assertThat(counts(figures.part("RESPONSE_NOT_ATTENDED", "G2"))).isEqualTo("1/2 ?0 ...0");
        assertThat(counts(figures.whole("RESPONSE_NOT_ATTENDED"))).isEqualTo("2/6 ?0 ...1");
    }

    @Test
    void whoever_was_never_reached_is_longer_than_all_who_were() {
        story.call(START).carAccepts().talk(Channel.IN_PERSON, 28, 57, true);
        story.call(START).recordOpened().reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 15 * 60);
        story.call(START).carAccepts().talk(Channel.IN_PERSON, 10, 5, false);
        story.call(START).recordOpened().reached(ContactBy.POLICE, ContactReached.REACHED, 20);
        story.call(START)
                .recordOpened()
                .reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED_UNSAFE, 30)
                .reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 29 * DAY);
        story.call(CUT_OFF.minus(Duration.ofDays(20))).carAccepts().talk(Channel.PHONE, 5, 20, true);

        var figures = asked("advocate-contact");

        var time = figures.whole("TIME_TO_FIRST_ADVOCATE_CONTACT");
        assertThat(counts(time)).isEqualTo("2/5 ?0 ...1");
        assertThat(quantile(time, 0)).isNull();
        assertThat(counts(figures.whole("TIME_TO_FIRST_ADVOCATE_CONTACT_IN_PERSON")))
                .isEqualTo("1/5 ?0 ...1");
        assertThat(counts(figures.whole("ADVOCATE_CONTACT_48H"))).isEqualTo("3/6 ?0 ...0");
        assertThat(counts(figures.whole("NO_ADVOCATE_CONTACT_28"))).isEqualTo("3/5 ?0 ...1");
    }

    @Test
    void the_time_to_contact_counts_from_the_answered_call_to_the_start_of_the_talk() {
        story.call(START).carAccepts().talk(Channel.IN_PERSON, 28, 57, true);

        var time = asked("advocate-contact").whole("TIME_TO_FIRST_ADVOCATE_CONTACT");

        assertThat(quantile(time, 0)).isEqualTo(28.0f);
        assertThat(time).containsEntry("lengthUnit", "MINUTES").containsEntry("version", 1);
        assertThat(time.get("position")).isNotNull();
        assertThat(time.get("asOf")).isNotNull();
        assertThat(time.get("cutOff")).isEqualTo(CUT_OFF.toString());
    }

    @Test
    void an_offer_without_an_answer_is_unknown() {
        story.call(START).carAccepts().offered().accepted();
        story.call(START).carAccepts().offered().declined();
        story.call(START).carAccepts().offered();
        story.call(START);

        assertThat(counts(asked("advocate-contact").whole("ON_SCENE_ACCEPTANCE")))
                .isEqualTo("1/2 ?1 ...0");
    }

    @Test
    void reached_is_not_engaged_and_the_unreachable_stay_below_the_line() {
        story.call(START)
                .referred(60)
                .reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 120)
                .consented(120)
                .session(DAY);
        story.call(START).referred(60).session(DAY).consented(DAY);
        story.call(START)
                .referred(60)
                .reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 120)
                .session(DAY);
        story.call(START)
                .referred(60)
                .reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 120)
                .consented(120)
                .session(30 * DAY);
        story.call(START).referred(60);
        story.call(START).recordOpened().session(DAY);
        story.call(START).referred(280 * DAY);

        var figures = asked("engagement");

        assertThat(counts(figures.whole("ENGAGEMENT_RATE_28"))).isEqualTo("1/5 ?0 ...1");
        assertThat(counts(figures.whole("REFERRED_UNREACHED_28"))).isEqualTo("1/5 ?0 ...1");
    }

    @Test
    void a_talk_with_the_car_is_the_first_contact_of_the_file() {
        story.call(START)
                .carAccepts()
                .talk(Channel.IN_PERSON, 28, 57, true)
                .referred(60)
                .consented(60)
                .session(DAY);

        assertThat(counts(asked("engagement").whole("ENGAGEMENT_RATE_28"))).isEqualTo("1/1 ?0 ...0");
    }

    @Test
    void days_to_a_marac_referral_count_from_the_first_contact_and_not_backwards() {
        story.call(START)
                .recordOpened()
                .reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 60)
                .toMarac(60 + 2 * DAY);
        story.call(START)
                .carAccepts()
                .talk(Channel.IN_PERSON, 28, 57, true)
                .recordOpened()
                .toMarac(28 + 7 * DAY);
        story.call(START).recordOpened().toMarac(60).reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 90);
        story.call(START).recordOpened().toMarac(60);

        var figures = asked("marac-referral");

        var days = figures.whole("DAYS_FIRST_CONTACT_TO_MARAC_REFERRAL");
        assertThat(counts(days)).isEqualTo("2/2 ?1 ...0");
        assertThat(quantile(days, 0)).isEqualTo(2.0f);
        assertThat(quantile(days, 1)).isEqualTo(7.0f);
        assertThat(counts(figures.whole("MARAC_REFERRAL_BEFORE_CONTACT"))).isEqualTo("1/3 ?1 ...0");
    }

    @Test
    void withdrawals_are_of_crimes_the_victim_ever_supported() {
        story.call(START)
                .position(VictimPosition.SUPPORTS, "crime 1", 60)
                .position(VictimPosition.WITHDRAWN, "crime 1", 30 * DAY);
        story.call(START)
                .position(VictimPosition.SUPPORTS, "crime 2", 60)
                .position(VictimPosition.WITHDRAWN, "crime 2", 120 * DAY);
        story.call(START).position(VictimPosition.SUPPORTS, "crime 3", 60);
        story.call(START).position(VictimPosition.NEVER_SUPPORTED, "crime 4", 60);
        story.call(START).position(VictimPosition.WITHDRAWN, "crime 5", 60);
        story.call(START).position(VictimPosition.SUPPORTS, null, 60);
        story.call(START)
                .says(new CrimeDecisionMade(CrimeDecision.NON_CRIME, null, null))
                .position(VictimPosition.SUPPORTS, null, 60);
        story.call(START)
                .says(new CrimeDecisionMade(CrimeDecision.CRIME_RECORDED, null, null))
                .position(VictimPosition.SUPPORTS, null, 60);
        story.call(START).position(VictimPosition.SUPPORTS, "crime 6", 200 * DAY);

        var figures = asked("withdrawals");

        assertThat(counts(figures.whole("WITHDRAWAL_RATE_90"))).isEqualTo("1/5 ?1 ...0");
        assertThat(counts(figures.whole("WITHDRAWAL_RATE_180"))).isEqualTo("2/4 ?1 ...1");
    }

    @Test
    void coverage_has_three_denominators_and_tells_modes_apart() {
        story.duty(DutyKind.EVENING, START, START.plus(Duration.ofHours(8)));
        story.call(START).carAccepts().carAtScene(20);
        story.call(START.plusSeconds(60))
                .carAccepts(DeploymentMode.PHONE_FROM_CAR)
                .talk(Channel.PHONE, 5, 20, true);
        story.call(START.plusSeconds(120)).carRefuses(RefusalCode.CAR_BUSY);
        story.call(START.plusSeconds(180));
        story.call(START.plus(Duration.ofHours(9))).carRefuses(RefusalCode.OUT_OF_HOURS);

        var figures = asked("coverage");

        assertThat(counts(figures.whole("COVERAGE_ALL"))).isEqualTo("1/5 ?0 ...0");
        assertThat(counts(figures.part("COVERAGE_ALL", "PHONE_FROM_CAR"))).isEqualTo("1/5 ?0 ...0");
        assertThat(counts(figures.whole("COVERAGE_IN_SHIFT"))).isEqualTo("1/4 ?0 ...0");
        assertThat(counts(figures.whole("COVERAGE_ELIGIBLE"))).isEqualTo("1/2 ?1 ...0");
        assertThat(counts(figures.whole("ELIGIBLE_FOR_CAR"))).isEqualTo("2/4 ?1 ...0");
    }

    @Test
    void a_staged_car_waits_until_its_place_is_safe() {
        story.call(START).carAccepts().carStaged(16).placeSafe(26);
        story.call(START).carAccepts().carStaged(16);
        story.call(START).carAccepts().placeSafe(10).carStaged(16);

        var hold = asked("coverage").whole("HOLD_TIME");

        assertThat(counts(hold)).isEqualTo("2/3 ?0 ...0");
        assertThat(quantile(hold, 0)).isEqualTo(10.0f);
    }

    @Test
    void shifts_are_compared_by_the_roster_and_not_by_who_came() {
        var duty = story.duty(DutyKind.EVENING, START, START.plus(Duration.ofHours(4)));
        story.crew(duty, CrewRole.CONSTABLE, START, START.plus(Duration.ofHours(4)));
        story.crew(duty, CrewRole.IDVA, START.plus(Duration.ofHours(1)), START.plus(Duration.ofHours(3)));
        story.call(START.plusSeconds(60)).graded(Grade.G1, 15).carAccepts().talk(Channel.IN_PERSON, 28, 57, true);
        story.call(START.plusSeconds(120)).graded(Grade.G2, 60);
        story.call(START.plus(Duration.ofDays(7))).graded(Grade.G1, 15);
        story.call(START.plus(Duration.ofDays(1)));
        var from = START.toString();
        var until = START.plus(Duration.ofDays(14)).toString();

        var figures = Figures.asked(
                "shift-comparison",
                Role.ANALYST,
                Map.of(
                        "force",
                        force,
                        "from",
                        from,
                        "until",
                        until,
                        "cutOff",
                        CUT_OFF.toString(),
                        "limit",
                        40,
                        "minPosition",
                        heard.of(story.told())));

        assertThat(counts(figures.of("INCIDENTS_PER_HOUR", "ON_DUTY", null))).isEqualTo("2/4 ?0 ...0");
        assertThat(counts(figures.of("INCIDENTS_PER_HOUR", "EVENING", null))).isEqualTo("2/4 ?0 ...0");
        assertThat(counts(figures.of("INCIDENTS_PER_HOUR", "WEEKEND", null))).isEqualTo("0/0 ?0 ...0");
        assertThat(counts(figures.of("INCIDENTS_PER_HOUR", "OFF_DUTY", null))).isEqualTo("2/332 ?0 ...0");
        assertThat(counts(figures.of("INCIDENTS_PER_HOUR", "OFF_DUTY_SAME_HOURS", null)))
                .isEqualTo("1/4 ?0 ...0");
        assertThat(counts(figures.of("CAR_CONTACTS_PER_STAFFED_HOUR", "ON_DUTY", null)))
                .isEqualTo("1/2 ?0 ...0");
        assertThat(counts(figures.of("GRADE_SHARE", "ON_DUTY", "G1"))).isEqualTo("1/2 ?0 ...0");
        assertThat(counts(figures.of("TIME_TO_FIRST_ADVOCATE_CONTACT", "ON_DUTY", null)))
                .isEqualTo("1/2 ?0 ...0");
        assertThat(counts(figures.of("TIME_TO_FIRST_ADVOCATE_CONTACT", "OFF_DUTY", null)))
                .isEqualTo("0/2 ?0 ...0");
        assertThat(counts(figures.of("SUSPECT_PRESENT_SHARE", "OFF_DUTY", null)))
                .isEqualTo("0/0 ?2 ...0");
    }
}
