package org.alongside.car.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.car.duty.Plan;
import org.alongside.car.rota.Replaced.Window;
import org.alongside.car.rota.RotaPattern.DatedWindow;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.junit.jupiter.api.Test;

class ReplacedTest {
    private static final Window EVENING = before(1, "14:00", "22:00", false);
    private static final Window SIGNED_ON = before(2, "14:00", "22:00", true);

    private static Instant at(String time) {
        return Instant.parse("2026-03-07T" + time + ":00Z");
    }

    private static Window before(int duty, String from, String until, boolean running) {
        return new Window(new DutyId(new UUID(1, duty)), at(from), at(until), running);
    }

    private static DatedWindow next(String from, String until) {
        var plan = new Plan(
                new CarId(new UUID(1, 9)),
                at(from),
                at(until),
                "WIGAN",
                DutyKind.EVENING,
                DeploymentMode.SECOND_RESPONSE,
                30,
                List.of());
        return new DatedWindow(new DutyId(new UUID(2, 1)), plan);
    }

    @Test
    void a_window_that_has_not_begun_gives_way_and_one_that_has_begun_runs_on() {
        assertThat(Replaced.of(List.of(EVENING), at("13:59")).withdrawn()).containsExactly(EVENING.duty());
        assertThat(Replaced.of(List.of(EVENING), at("14:00")).withdrawn()).isEmpty();
        assertThat(Replaced.of(List.of(SIGNED_ON), at("13:59")).withdrawn()).isEmpty();
    }

    @Test
    void the_time_of_a_window_that_runs_on_is_not_planned_again() {
        var runsOn = Replaced.of(List.of(EVENING), at("15:00"));
        assertThat(runsOn.leftToPlan(List.of(next("14:00", "20:00"), next("15:00", "23:00"))))
                .isEmpty();
        assertThat(Replaced.of(List.of(SIGNED_ON), at("13:59")).leftToPlan(List.of(next("14:00", "20:00"))))
                .isEmpty();
        var given = List.of(next("14:00", "20:00"));
        assertThat(Replaced.of(List.of(EVENING), at("13:59")).leftToPlan(given)).isEqualTo(given);
    }

    @Test
    void a_window_that_only_begins_while_the_earlier_one_runs_does_not_go_silently() {
        var later = List.of(next("20:00", "23:00"), next("22:00", "23:00"));
        assertThat(Replaced.of(List.of(EVENING), at("15:00")).leftToPlan(later)).isEqualTo(later);
    }
}
