package org.alongside.car.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosedDaysTest {
    @Test
    void bank_holidays_come_with_their_substitute_days() {
        assertThat(ClosedDays.of("england-and-wales"))
                .contains(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"), LocalDate.parse("2027-12-27"))
                .doesNotContain(LocalDate.parse("2026-12-26"));
        assertThat(ClosedDays.of("none")).isEmpty();
    }

    @Test
    void what_is_no_file_or_no_date_is_found_out_at_the_start() {
        assertThatThrownBy(() -> ClosedDays.of("no-such-nation")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> ClosedDays.parse("Christmas")).isInstanceOf(DateTimeException.class);
    }
}
