package org.alongside.car.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private static WeeklyHours daily(int from, int until) {
        return new WeeklyHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static Instant utc(String text) {
        return Instant.parse(text);
    }

    @Test
    void hours_left_over_today_are_worked_tomorrow() {
        assertThat(daily(8, 18).after(utc("2026-03-06T16:30:00Z"), FOUR_HOURS)).isEqualTo(utc("2026-03-07T10:30:00Z"));
    }

    @Test
    void in_summer_the_service_opens_an_hour_earlier_by_utc() {
        assertThat(daily(8, 18).after(utc("2026-07-06T22:30:00Z"), FOUR_HOURS)).isEqualTo(utc("2026-07-07T11:00:00Z"));
    }

    @Test
    void across_both_clock_changes_the_opening_is_london_time() {
        assertThat(daily(8, 18).after(utc("2026-03-28T23:30:00Z"), FOUR_HOURS)).isEqualTo(utc("2026-03-29T11:00:00Z"));
        assertThat(daily(8, 18).after(utc("2026-10-24T22:30:00Z"), FOUR_HOURS)).isEqualTo(utc("2026-10-25T12:00:00Z"));
    }

    @Test
    void a_night_of_23_or_25_hours_has_its_true_length() {
        assertThat(daily(22, 6).after(utc("2026-03-28T22:00:00Z"), FOUR_HOURS.plus(Duration.ofHours(4))))
                .isEqualTo(utc("2026-03-29T22:00:00Z"));
        assertThat(daily(22, 6).after(utc("2026-10-24T21:00:00Z"), Duration.ofHours(9)))
                .isEqualTo(utc("2026-10-25T06:00:00Z"));
    }

    @Test
    void on_call_through_the_night_covers_both_sides_of_midnight() {
        var night = daily(18, 8);
        assertThat(night.isOpen(utc("2026-03-06T23:30:00Z"))).isTrue();
        assertThat(night.isOpen(utc("2026-03-07T07:59:00Z"))).isTrue();
        assertThat(night.isOpen(utc("2026-03-07T08:00:00Z"))).isFalse();
    }
}
