package org.alongside.interleavings;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Two cars, two units and three incidents on one evening, in thousands of orders: dispatchers deciding on what they saw
 * before, pre-emption, stand-down, late and repeated messages, crews coming and leaving, the end of the shift, closing.
 * {@code -Dinterleavings.seed=N} plays one of them again, {@code -Dinterleavings.seeds=N} as many as one likes.
 */
class InterleavingsTest {
    private static final int SEEDS = Integer.getInteger("interleavings.seeds", 1_000);
    private static final int STEPS_SHOWN_MAX = 400;

    @Test
    void nobody_has_two_commitments_and_no_victim_is_forgotten_in_any_order_of_things() {
        var one = Long.getLong("interleavings.seed");
        var seeds = one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);
        seeds.parallel().forEach(InterleavingsTest::play);
    }

    private static void play(long seed) {
        var evening = new Evening(seed);
        try {
            evening.play();
        } catch (AssertionError | RuntimeException failure) {
            var steps = evening.steps();
            var last = steps.subList(Math.max(0, steps.size() - STEPS_SHOWN_MAX), steps.size());
            throw new AssertionError(
                    "-Dinterleavings.seed=" + seed + ": " + failure + "\n" + String.join("\n", last), failure);
        }
    }
}
