package org.alongside.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarseLocationTest {
    @Test
    void two_doors_of_one_street_cannot_be_told_apart() {
        assertThat(new CoarseLocation(53.545_31, -2.632_17)).isEqualTo(new CoarseLocation(53.546_98, -2.628_44));
    }

    @Test
    void it_keeps_what_ranking_by_travel_time_needs() {
        assertThat(new CoarseLocation(53.545_31, -2.632_17)).isEqualTo(new CoarseLocation(53.55, -2.63));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN"})
    void a_place_off_the_earth_is_refused(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CoarseLocation(latitude, longitude));
    }
}
