package org.alongside.car.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.car.rota.RotaPattern.WeeklyWindow;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.junit.jupiter.api.Test;

class RotaPatternTest {
    private static final CarId CAR = new CarId(UUID.nameUUIDFromBytes(new byte[] {1}));

    private static RotaPattern pattern(String from, String until, WeeklyWindow... windows) {
        return new RotaPattern(CAR, "evenings", 1, LocalDate.parse(from), LocalDate.parse(until), List.of(windows));
    }

    private static WeeklyWindow window(DayOfWeek day, String from, String until) {
        return new WeeklyWindow(
                day,
                LocalTime.parse(from),
                LocalTime.parse(until),
                "WIGAN",
                DutyKind.WEEKEND,
                DeploymentMode.SECOND_RESPONSE,
                30,
                List.of());
    }

    private static Duration length(RotaPattern pattern) {
        var plan = pattern.datedWindows().getFirst().plan();
        return Duration.between(plan.dutyFrom(), plan.dutyUntil());
    }

    @Test
    void every_date_of_the_day_of_the_week_gets_its_window_also_the_last() {
        var made = pattern("2026-03-07", "2026-03-22", window(DayOfWeek.SUNDAY, "14:00", "22:00"))
                .datedWindows();
        assertThat(made)
                .extracting(one -> LondonTime.dateOf(one.plan().dutyFrom()))
                .containsExactly(
                        LocalDate.parse("2026-03-08"), LocalDate.parse("2026-03-15"), LocalDate.parse("2026-03-22"));
    }

    @Test
    void a_night_window_ends_the_next_day() {
        assertThat(length(pattern("2026-03-07", "2026-03-07", window(DayOfWeek.SATURDAY, "22:00", "06:00"))))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void the_night_of_the_spring_change_is_an_hour_shorter_and_of_the_autumn_change_an_hour_longer() {
        assertThat(length(pattern("2026-03-28", "2026-03-28", window(DayOfWeek.SATURDAY, "22:00", "06:00"))))
                .isEqualTo(Duration.ofHours(7));
        assertThat(length(pattern("2026-10-24", "2026-10-24", window(DayOfWeek.SATURDAY, "22:00", "06:00"))))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void the_window_keeps_its_london_hours_when_the_clocks_change() {
        var made = pattern("2026-03-22", "2026-03-29", window(DayOfWeek.SUNDAY, "14:00", "22:00"))
                .datedWindows();
        assertThat(made)
                .extracting(one -> one.plan().dutyFrom())
                .containsExactly(Instant.parse("2026-03-22T14:00:00Z"), Instant.parse("2026-03-29T13:00:00Z"));
    }

    @Test
    void a_time_that_the_spring_change_skips_is_taken_an_hour_later() {
        assertThat(LondonTime.at(LocalDate.parse("2026-03-29"), LocalTime.parse("01:30")))
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(LondonTime.at(LocalDate.parse("2026-10-25"), LocalTime.parse("01:30")))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void applying_the_pattern_twice_names_the_same_duties() {
        var pattern = pattern("2026-03-07", "2026-04-07", window(DayOfWeek.SUNDAY, "14:00", "22:00"));
        assertThat(pattern.datedWindows()).isEqualTo(pattern.datedWindows());
        assertThat(pattern.datedWindows())
                .extracting(RotaPattern.DatedWindow::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_version_comes_after_the_lower_ones_of_its_own_name() {
        var tenth = new RotaPattern(CAR, "evenings", 10, LocalDate.EPOCH, LocalDate.EPOCH, List.of());
        assertThat(List.of("evenings v1", "evenings v9")).allMatch(tenth::comesAfter);
        assertThat(Stream.of("evenings v10", "evenings v11", "late evenings v1", "evenings", "evenings v1 v2", null))
                .noneMatch(tenth::comesAfter);
    }

    @Test
    void a_version_holds_from_midnight_in_london() {
        assertThat(pattern("2026-04-01", "2026-04-01").startsAt()).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
    }

    @Test
    void an_empty_reversed_or_endless_pattern_is_impossible() {
        assertThat(pattern("2026-03-07", "2026-04-07").isPossible()).isFalse();
        assertThat(pattern("2026-03-07", "2026-03-06", window(DayOfWeek.SUNDAY, "14:00", "22:00"))
                        .isPossible())
                .isFalse();
        assertThat(pattern("2026-03-07", "2027-03-07", window(DayOfWeek.SUNDAY, "14:00", "22:00"))
                        .isPossible())
                .isFalse();
        assertThat(pattern("2026-03-09", "2026-03-10", window(DayOfWeek.SUNDAY, "14:00", "22:00"))
                        .isPossible())
                .isFalse();
    }
}
