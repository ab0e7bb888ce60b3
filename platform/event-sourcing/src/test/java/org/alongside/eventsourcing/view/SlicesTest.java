package org.alongside.eventsourcing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlicesTest {
    private static final long MEMORY = 160L << 20;

    @Test
    void a_view_that_fits_is_one_slice() {
        assertThat(Slices.of(0, MEMORY).count()).isOne();
        assertThat(Slices.of(MEMORY / 8, MEMORY).count()).isOne();
    }

    @Test
    void a_larger_one_has_as_many_slices_as_keep_each_small() {
        assertThat(Slices.of(MEMORY / 8 + 1, MEMORY).count()).isEqualTo(2);
        assertThat(Slices.of(MEMORY, MEMORY).count()).isEqualTo(8);
        assertThat(Slices.of(Long.MAX_VALUE, MEMORY).count()).isEqualTo(1_000);
    }

    @Test
    void every_key_is_in_one_slice_and_slices_are_about_as_large() {
        var slices = new Slices(7);
        var keys = Stream.concat(
                        IntStream.range(0, 7_000).mapToObj(number -> new UUID(1L << 40, number)),
                        IntStream.range(0, 7_000).mapToObj(number -> "place " + number))
                .map(Object.class::cast)
                .toList();
        var sizes = IntStream.range(0, 7)
                .mapToObj(number -> keys.stream().filter(slices.slice(number)).count())
                .toList();

        assertThat(sizes.stream().mapToLong(size -> size).sum()).isEqualTo(keys.size());
        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(1_400L, 2_600L));
    }
}
