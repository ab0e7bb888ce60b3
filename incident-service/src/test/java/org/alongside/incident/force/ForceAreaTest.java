package org.alongside.incident.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.alongside.incident.service.ForceData;
import org.junit.jupiter.api.Test;

class ForceAreaTest {
    private static final ForceData DATA = ForceData.shipped();

    @Test
    void wigan_is_in_greater_manchester_and_liverpool_and_london_are_not() {
        var area = DATA.areaOf("GMP").orElseThrow();
        assertThat(area.contains(53.545, -2.632)).isTrue();
        assertThat(area.contains(53.409, -2.991)).isFalse();
        assertThat(area.contains(51.507, -0.128)).isFalse();
    }

    @Test
    void swapped_coordinates_and_nowhere_are_outside() {
        var area = DATA.areaOf("GMP").orElseThrow();
        assertThat(area.contains(-2.632, 53.545)).isFalse();
        assertThat(area.contains(0, 0)).isFalse();
    }

    @Test
    void the_edges_of_the_city_of_chicago_are_in_it() {
        var area = DATA.areaOf("CHICAGO").orElseThrow();
        assertThat(List.of(area.contains(41.6455, -87.5246), area.contains(42.0226, -87.9065)))
                .containsOnly(true);
    }

    @Test
    void shifts_change_by_local_time_also_when_the_clocks_do() {
        var policy = DATA.gradingPolicies().of("GMP", Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(policy.shiftChangeAfter(Instant.parse("2026-10-24T21:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
        assertThat(policy.shiftChangeAfter(Instant.parse("2026-10-24T20:59:00Z")))
                .isEqualTo(Instant.parse("2026-10-24T21:00:00Z"));
    }
}
