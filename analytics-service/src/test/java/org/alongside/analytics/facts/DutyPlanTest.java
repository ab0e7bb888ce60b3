package org.alongside.analytics.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.car.DutyKind;
import org.junit.jupiter.api.Test;

class DutyPlanTest {
    private static final Instant FROM = Instant.parse("2024-03-25T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2024-04-08T00:00:00Z");
    private static final Period PERIOD = new Period(FROM, UNTIL, UNTIL);

    private static Duty duty(DutyKind kind, String from, String until, String... crew) {
        return new Duty("WIGAN", kind, Instant.parse(from), Instant.parse(until), List.of(crew));
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    /** Clocks go forward on 31 March: Thursday 20:00 in London is 20:00Z before it and 19:00Z after. */
    @Test
    void the_same_hours_of_the_week_follow_the_clock_on_the_wall() {
        var plan =
                new DutyPlan(List.of(duty(DutyKind.EVENING, "2024-03-28T20:00:00Z", "2024-03-28T22:00:00Z")), PERIOD);

        assertThat(plan.lengthOf(ShiftGroup.ON_DUTY)).isEqualTo(hours(2));
        assertThat(plan.lengthOf(ShiftGroup.OFF_DUTY)).isEqualTo(hours(14 * 24 - 2));
        assertThat(plan.lengthOf(ShiftGroup.OFF_DUTY_SAME_HOURS)).isEqualTo(hours(2));
        assertThat(plan.lengthOf(ShiftGroup.DAY)).isEqualTo(Duration.ZERO);
    }

    @Test
    void two_cars_at_once_are_one_window_of_the_area() {
        var plan = new DutyPlan(
                List.of(
                        duty(DutyKind.EVENING, "2024-03-28T20:00:00Z", "2024-03-28T22:00:00Z"),
                        duty(DutyKind.NIGHT, "2024-03-28T21:00:00Z", "2024-03-29T02:00:00Z")),
                PERIOD);

        assertThat(plan.lengthOf(ShiftGroup.ON_DUTY)).isEqualTo(hours(6));
        assertThat(plan.lengthOf(ShiftGroup.EVENING)).isEqualTo(hours(2));
        assertThat(plan.lengthOf(ShiftGroup.NIGHT)).isEqualTo(hours(5));
    }

    @Test
    void a_window_counts_only_as_far_as_it_lies_in_the_period() {
        var plan = new DutyPlan(List.of(duty(DutyKind.NIGHT, "2024-03-24T22:00:00Z", "2024-03-25T06:00:00Z")), PERIOD);

        assertThat(plan.lengthOf(ShiftGroup.ON_DUTY)).isEqualTo(hours(6));
    }

    @Test
    void hours_after_the_cut_off_are_none_of_the_period() {
        var plan = new DutyPlan(
                List.of(duty(DutyKind.EVENING, "2024-03-25T20:00:00Z", "2024-03-26T02:00:00Z")),
                new Period(FROM, UNTIL, FROM.plus(Duration.ofDays(1))));

        assertThat(plan.lengthOf(ShiftGroup.ON_DUTY)).isEqualTo(hours(4));
        assertThat(plan.lengthOf(ShiftGroup.OFF_DUTY)).isEqualTo(hours(20));
    }

    @Test
    void a_car_is_staffed_while_constable_and_idva_are_both_with_it() {
        var duty = duty(
                DutyKind.EVENING,
                "2024-03-28T14:00:00Z",
                "2024-03-28T22:00:00Z",
                "officer;CONSTABLE;2024-03-28T13:30:00Z",
                "idva;IDVA;2024-03-28T15:00:00Z",
                "officer;-;2024-03-28T17:00:00Z",
                "officer;+;2024-03-28T18:00:00Z",
                "idva;-;2024-03-28T23:00:00Z",
                "observer;OBSERVER;2024-03-28T14:00:00Z");

        assertThat(duty.staffed().length()).isEqualTo(hours(6));
        assertThat(new DutyPlan(List.of(duty), PERIOD).staffedOf(ShiftGroup.OFF_DUTY))
                .isEqualTo(Duration.ZERO);
    }
}
