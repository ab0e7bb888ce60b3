package org.alongside.dispatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.alongside.service.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate SATURDAY = LocalDate.parse("2025-03-29");

    @ParameterizedTest
    @CsvSource({"2025-06-14T23:30:00Z", "2025-06-15T01:00:00Z", "2025-06-15T07:00:00Z", "2025-06-15T22:59:00Z"})
    void last_night_is_the_one_that_began_yesterday(Instant now) {
        var date = LocalDate.parse("2025-06-14");
        assertThat(Night.last(now, ZONE).date()).isEqualTo(date);
        assertThat(Night.of(null, now, ZONE)).isEqualTo(Night.of(date, ZONE));
    }

    @Test
    void every_moment_is_in_one_night_also_where_the_clocks_change() {
        var before = Night.of(SATURDAY, ZONE);
        assertThat(Duration.between(before.from(), before.to())).isEqualTo(Duration.ofHours(23));
        assertThat(Night.of(SATURDAY.plusDays(1), ZONE).from()).isEqualTo(before.to());
        var autumn = Night.of(LocalDate.parse("2025-10-25"), ZONE);
        assertThat(Duration.between(autumn.from(), autumn.to())).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void what_is_no_date_is_refused() {
        assertThatThrownBy(() -> Night.of("last", Instant.EPOCH, ZONE)).isInstanceOf(ProblemException.class);
    }
}
