package org.alongside.car.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LostCoverTest {
    private static final UUID CAR = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");

    private static RotaRow window(String from, String until, int coveredMinutes, String members) {
        var row = new RotaRow();
        row.car = CAR;
        row.pattern = "evenings v1";
        row.dutyFrom = Instant.parse(from);
        row.dutyUntil = Instant.parse(until);
        row.coveredSeconds = coveredMinutes * 60L;
        row.members = members;
        return row;
    }

    private static RotaRow cancelled(RotaRow row, String reason) {
        row.cancelled = true;
        row.changeReason = reason;
        return row;
    }

    private static RotaRow absent(RotaRow row, @Nullable String reason) {
        row.absenceReason = reason;
        return row;
    }

    @Test
    void every_lost_minute_has_one_reason_and_worked_and_lost_make_up_what_was_planned() {
        var late = window("2026-03-05T14:00:00Z", "2026-03-05T22:00:00Z", 450, "IDVA SIGNED_OFF idva-1");
        var sick = absent(window("2026-03-06T14:00:00Z", "2026-03-06T22:00:00Z", 60, "IDVA ABSENT idva-1"), "SICKNESS");
        var vehicle = cancelled(window("2026-03-07T14:00:00Z", "2026-03-07T22:00:00Z", 0, ""), "VEHICLE");
        var nobody = window("2026-03-08T14:00:00Z", "2026-03-08T22:00:00Z", 0, "IDVA ROSTERED idva-1");
        assertThat(LostCover.of(List.of(late, sick, vehicle, nobody), NOW))
                .containsExactly(new LostCover(
                        CAR,
                        "evenings v1",
                        4,
                        1920,
                        510,
                        1410,
                        Map.of("CREW_INCOMPLETE", 30L, "SICKNESS", 420L, "VEHICLE", 480L, "NOBODY_CAME", 480L)));
    }

    @Test
    void a_window_counts_as_far_as_it_has_run_and_one_to_come_not_at_all() {
        var running = window("2026-03-09T22:00:00Z", "2026-03-10T06:00:00Z", 0, "IDVA SIGNED_ON idva-1");
        running.completeSince = Instant.parse("2026-03-09T22:30:00Z");
        var tomorrow = window("2026-03-10T14:00:00Z", "2026-03-10T22:00:00Z", 0, "IDVA ROSTERED idva-1");
        assertThat(LostCover.of(List.of(running, tomorrow), NOW))
                .containsExactly(new LostCover(CAR, "evenings v1", 1, 120, 90, 30, Map.of("CREW_INCOMPLETE", 30L)));
    }

    @Test
    void a_window_that_a_newer_version_replaced_is_counted_under_the_newer_version_only() {
        var first = window("2026-03-06T14:00:00Z", "2026-03-06T22:00:00Z", 0, "IDVA ROSTERED idva-1");
        first.withdrawnBy = "evenings v2";
        var second = window("2026-03-06T15:00:00Z", "2026-03-06T21:00:00Z", 360, "");
        second.pattern = "evenings v2";
        assertThat(LostCover.of(List.of(first, second), NOW))
                .containsExactly(new LostCover(CAR, "evenings v2", 1, 360, 360, 0, Map.of()));
        assertThat(Rota.lostSeconds(first, NOW)).isZero();
    }

    @Test
    void each_version_of_the_rota_is_counted_by_itself() {
        var first = window("2026-03-05T14:00:00Z", "2026-03-05T22:00:00Z", 480, "");
        var second = window("2026-03-06T14:00:00Z", "2026-03-06T22:00:00Z", 480, "");
        second.pattern = "evenings v2";
        assertThat(LostCover.of(List.of(first, second), NOW))
                .extracting(LostCover::pattern)
                .containsExactlyInAnyOrder("evenings v1", "evenings v2");
    }
}
