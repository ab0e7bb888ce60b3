package org.alongside.simulator.simulation.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.local.installation.Crashes;
import org.alongside.simulator.simulation.fault.FaultPlan.Planned;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static final Instant START = Instant.parse("2027-01-04T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(14));

    @Test
    void each_process_is_killed_before_any_is_killed_twice() {
        var planned = FaultPlan.of(5, 14, START, END, Crashes.names());

        assertThat(planned.subList(0, 7))
                .extracting(Planned::process)
                .containsExactlyInAnyOrderElementsOf(Crashes.names());
        assertThat(planned.subList(7, 14))
                .extracting(Planned::process)
                .containsExactlyInAnyOrderElementsOf(Crashes.names());
    }

    @Test
    void one_falls_in_each_part_of_the_run() {
        var planned = FaultPlan.of(5, 14, START, END, Crashes.names());

        for (int day = 0; day < 14; day++) {
            assertThat(planned.get(day).at())
                    .isBetween(START.plus(Duration.ofDays(day)), START.plus(Duration.ofDays(day + 1L)));
        }
    }

    @Test
    void the_same_seed_gives_the_same_faults_and_none_are_none() {
        assertThat(FaultPlan.of(5, 14, START, END, Crashes.names()))
                .isEqualTo(FaultPlan.of(5, 14, START, END, Crashes.names()))
                .isNotEqualTo(FaultPlan.of(6, 14, START, END, Crashes.names()));
        assertThat(FaultPlan.of(5, 0, START, END, List.of())).isEmpty();
    }

    @Test
    void what_nobody_can_do_without_is_among_them() {
        assertThat(Crashes.names()).hasSize(7).contains("postgresql", "kafka", "dispatch-service");
    }
}
