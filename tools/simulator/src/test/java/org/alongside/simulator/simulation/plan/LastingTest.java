package org.alongside.simulator.simulation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LastingTest {
    private static final int MANY = 5_000;

    @Test
    void a_drive_to_a_first_grade_has_the_median_and_the_90th_percentile_of_the_figures() {
        long[] seconds = drawn(Lasting.DRIVE_G1);

        assertThat(seconds[MANY / 2]).isCloseTo(Duration.ofMinutes(8).toSeconds(), Percentage.withPercentage(5));
        assertThat(seconds[MANY * 9 / 10]).isCloseTo(Duration.ofMinutes(16).toSeconds(), Percentage.withPercentage(8));
    }

    private static long[] drawn(Lasting lasting) {
        var chance = Chance.in(5, lasting.name());
        var seconds = IntStream.range(0, MANY)
                .mapToLong(i -> lasting.drawn(chance).toSeconds())
                .toArray();
        Arrays.sort(seconds);
        return seconds;
    }
}
