package org.alongside.cases.safecontact;

import static org.alongside.contracts.cases.Permission.ALLOWED;
import static org.alongside.contracts.cases.Permission.BARRED;
import static org.alongside.contracts.cases.Permission.NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.alongside.cases.casefile.Samples;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.cases.SafeContactSecrets;
import org.alongside.contracts.cases.SafeTime;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SafeContactTest {
    private static final SafeTime MORNING = new SafeTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final SafeTime LATE = new SafeTime(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.MIDNIGHT);
    private static final Instant MONDAY_AT_TEN = Instant.parse("2025-03-03T10:00:00Z");

    private static SafeContactRules all(Permission one, FlagValue danger, List<SafeTime> times, Channel... channels) {
        return new SafeContactRules(List.of(channels), one, one, one, one, one, one, times, danger, danger, null);
    }

    @ParameterizedTest
    @CsvSource({
        "ALLOWED,ALLOWED,ALLOWED",
        "ALLOWED,NOT_ASKED,NOT_ASKED",
        "ALLOWED,BARRED,BARRED",
        "NOT_ASKED,BARRED,BARRED",
        "NOT_ASKED,NOT_ASKED,NOT_ASKED",
        "BARRED,BARRED,BARRED"
    })
    void the_stricter_permission_wins_for_every_way_and_in_either_order(Permission a, Permission b, Permission wins) {
        var one = all(a, FlagValue.NO, List.of(), Channel.PHONE);
        var other = all(b, FlagValue.NO, List.of(), Channel.PHONE);
        var expected = all(wins, FlagValue.NO, List.of(), Channel.PHONE);
        assertThat(SafeContact.stricter(one, other)).isEqualTo(expected);
        assertThat(SafeContact.stricter(other, one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,NO,YES",
        "YES,UNKNOWN,YES",
        "UNKNOWN,NO,UNKNOWN",
        "NOT_ASKED,NO,NOT_ASKED",
        "UNKNOWN,NOT_ASKED,UNKNOWN"
    })
    void the_greater_danger_wins(FlagValue a, FlagValue b, FlagValue wins) {
        var one = all(ALLOWED, a, List.of());
        var other = all(ALLOWED, b, List.of());
        assertThat(SafeContact.stricter(one, other).livingWithSuspect()).isEqualTo(wins);
        assertThat(SafeContact.stricter(other, one).deviceMayBeMonitored()).isEqualTo(wins);
    }

    @Test
    void only_ways_that_both_allow_stay() {
        var one = all(ALLOWED, FlagValue.NO, List.of(), Channel.PHONE, Channel.TEXT);
        var other = all(ALLOWED, FlagValue.NO, List.of(), Channel.PHONE, Channel.EMAIL);
        assertThat(SafeContact.stricter(one, other).channelsAllowed()).containsExactly(Channel.PHONE);
    }

    @Test
    void only_times_that_both_call_safe_stay() {
        var both = SafeContact.stricter(
                all(ALLOWED, FlagValue.NO, List.of(MORNING)), all(ALLOWED, FlagValue.NO, List.of(LATE)));
        assertThat(both.safeTimes())
                .containsExactly(new SafeTime(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(12, 0)));
    }

    @Test
    void no_known_safe_time_is_stricter_than_any() {
        var both = SafeContact.stricter(
                all(ALLOWED, FlagValue.NO, List.of(MORNING)), all(ALLOWED, FlagValue.NO, List.of()));
        assertThat(both.safeTimes()).isEmpty();
    }

    @Test
    void combining_never_allows_what_one_of_the_two_refuses() {
        var permissions = Permission.values();
        for (var a : permissions) {
            for (var b : permissions) {
                var one = instruction(all(a, FlagValue.NO, List.of(MORNING), Channel.values()), null);
                var other = instruction(all(b, FlagValue.YES, List.of(MORNING), Channel.PHONE, Channel.TEXT), null);
                var both = instruction(SafeContact.stricter(one.rules(), other.rules()), null);
                assertThat(Channel.values()).allSatisfy(channel -> {
                    if (!isAllowed(one, channel) || !isAllowed(other, channel)) {
                        assertThat(isAllowed(both, channel)).as(channel.name()).isFalse();
                    }
                });
            }
        }
    }

    private static boolean isAllowed(Instruction instruction, Channel channel) {
        return SafeContactCheck.mayContact(instruction, channel, MONDAY_AT_TEN, Samples.ZONE)
                instanceof ContactAnswer.Allowed;
    }

    private static Instruction instruction(SafeContactRules rules, LocalDate reviewOn) {
        return new Instruction(1, rules, secrets(), reviewOn);
    }

    private static SafeContactSecrets secrets() {
        return new SafeContactSecrets(
                Samples.words("07700 900123"), Samples.words("a@example.org"), null, null, null, null);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void without_an_instruction_only_face_to_face_and_an_officer_are_open(Channel channel) {
        var answer = SafeContactCheck.mayContact(null, channel, MONDAY_AT_TEN, Samples.ZONE);
        if (channel == Channel.IN_PERSON || channel == Channel.VIA_OFFICER) {
            assertThat(answer).isEqualTo(new ContactAnswer.Allowed(null, null, false, true));
        } else {
            assertThat(answer).isEqualTo(new ContactAnswer.Refused(List.of(ContactBar.NO_INSTRUCTION)));
        }
    }

    @Test
    void the_number_comes_with_the_permission_and_not_without() {
        var instruction = instruction(all(ALLOWED, FlagValue.NO, List.of(MORNING), Channel.PHONE), null);
        var answer = SafeContactCheck.mayContact(instruction, Channel.PHONE, MONDAY_AT_TEN, Samples.ZONE);
        assertThat(answer).isEqualTo(new ContactAnswer.Allowed(Samples.words("07700 900123"), secrets(), true, true));
        assertThat(SafeContactCheck.mayContact(
                        instruction, Channel.PHONE, Instant.parse("2025-03-03T13:00:00Z"), Samples.ZONE))
                .isEqualTo(new ContactAnswer.Refused(List.of(ContactBar.OUTSIDE_SAFE_TIMES)));
    }

    @Test
    void safe_times_are_local_and_the_end_is_outside() {
        var summer = new SafeTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
        var times = List.of(summer);
        assertThat(SafeTimes.contain(times, Instant.parse("2025-07-01T08:00:00Z"), Samples.ZONE))
                .isTrue();
        assertThat(SafeTimes.contain(times, Instant.parse("2025-07-01T09:00:00Z"), Samples.ZONE))
                .isFalse();
        assertThat(SafeTimes.contain(times, Instant.parse("2025-07-01T07:59:59Z"), Samples.ZONE))
                .isFalse();
    }

    @Test
    void every_reason_is_given_at_once() {
        var instruction = instruction(all(NOT_ASKED, FlagValue.YES, List.of()), LocalDate.of(2025, 3, 2));
        assertThat(SafeContactCheck.bars(instruction, Channel.TEXT, MONDAY_AT_TEN, Samples.ZONE))
                .containsExactly(
                        ContactBar.CHANNEL_BARRED,
                        ContactBar.DEVICE_MAY_BE_MONITORED,
                        ContactBar.NO_SAFE_TIME_KNOWN,
                        ContactBar.REVIEW_IS_DUE);
    }

    @Test
    void on_the_review_day_itself_the_instruction_still_holds() {
        var rules = all(ALLOWED, FlagValue.NO, List.of(MORNING), Channel.PHONE);
        assertThat(SafeContactCheck.bars(
                        instruction(rules, LocalDate.of(2025, 3, 3)), Channel.PHONE, MONDAY_AT_TEN, Samples.ZONE))
                .isEmpty();
    }

    @Test
    void not_asked_counts_as_barred_for_what_is_written() {
        var rules = all(NOT_ASKED, FlagValue.NO, List.of(MORNING), Channel.values());
        assertThat(Arrays.stream(Channel.values()).filter(channel -> isAllowed(instruction(rules, null), channel)))
                .containsExactlyInAnyOrder(
                        Channel.IN_PERSON, Channel.PHONE, Channel.VIDEO, Channel.VIA_OFFICER, Channel.VIA_PROFESSIONAL);
    }

    @Test
    void social_media_is_never_open_and_an_officer_is_closed_only_by_a_plain_no() {
        var open = instruction(all(ALLOWED, FlagValue.NO, List.of(MORNING), Channel.values()), null);
        var closed = instruction(all(BARRED, FlagValue.NO, List.of(MORNING), Channel.values()), null);
        assertThat(isAllowed(open, Channel.SOCIAL_MEDIA)).isFalse();
        assertThat(isAllowed(open, Channel.VIA_OFFICER)).isTrue();
        assertThat(isAllowed(closed, Channel.VIA_OFFICER)).isFalse();
        assertThat(isAllowed(closed, Channel.IN_PERSON)).isTrue();
    }

    @Test
    void what_was_told_later_stands_and_what_was_not_told_again_stays() {
        var standing = new SafeContactSecrets(
                Samples.words("old"), Samples.words("mail"), null, Samples.words("code"), null, null);
        var added = new SafeContactSecrets(Samples.words("new"), null, null, null, null, null);
        assertThat(SafeContact.newer(standing, added))
                .isEqualTo(new SafeContactSecrets(
                        Samples.words("new"), Samples.words("mail"), null, Samples.words("code"), null, null));
    }
}
