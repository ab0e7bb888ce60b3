package org.alongside.eventsourcing.time;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.PostgresEventLog;
import org.alongside.eventsourcing.time.SettableClock.Adjusting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private final Wall wall = new Wall();
    private LogFixture fixture;

    /** A wall clock that a test sets. */
    private static final class Wall implements InstantSource {
        private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

        void passes(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() {
        fixture = LogFixture.fresh();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private SettableClock clock(Adjusting adjusting) {
        return await(SettableClock.open(fixture.vertx(), fixture.log().tables(), wall, adjusting));
    }

    private void store(SettableClock clock, int version) {
        try (var log = new PostgresEventLog(fixture.vertx(), LogFixture.options(fixture.database()), clock::now)) {
            await(log.append(LogFixture.one("test/1", version)));
        }
    }

    @Test
    void untouched_it_is_real_time_in_microseconds() {
        var clock = clock(Adjusting.REFUSED);
        wall.now = Instant.parse("2031-01-01T00:00:00.123456789Z");

        assertThat(clock.now()).isEqualTo(Instant.parse("2031-01-01T00:00:00.123456Z"));
        assertThat(clock.rate()).isEqualTo(1);
    }

    @Test
    void advanced_it_runs_on_from_there_at_its_rate() {
        var clock = clock(Adjusting.ALLOWED);
        var evening = clock.now().plus(Duration.ofHours(5));

        await(clock.advance(evening, 60));
        wall.passes(Duration.ofSeconds(10));

        assertThat(clock.now()).isEqualTo(evening.plus(Duration.ofMinutes(10)));
    }

    @Test
    void it_is_not_advanced_where_that_is_not_allowed() {
        var clock = clock(Adjusting.REFUSED);

        assertThatThrownBy(() -> await(clock.advance(clock.now().plusSeconds(60), 1)))
                .isInstanceOf(ClockRefused.class)
                .hasMessageContaining("only a local installation");
        assertThat(clock.now()).isEqualTo(wall.instant());
    }

    @Test
    void it_is_never_set_back_nor_to_an_impossible_rate() {
        var clock = clock(Adjusting.ALLOWED);
        var later = clock.now().plusSeconds(60);
        await(clock.advance(later, 1));

        assertThatThrownBy(() -> await(clock.advance(later.minusSeconds(1), 1)))
                .isInstanceOf(ClockRefused.class)
                .hasMessageContaining("only moves forward");
        for (double rate : List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY, SettableClock.RATE_MAX + 1)) {
            assertThatThrownBy(() -> await(clock.advance(later.plusSeconds(1), rate)))
                    .isInstanceOf(ClockRefused.class);
        }
        assertThat(clock.now()).isEqualTo(later);
    }

    @Test
    void two_replicas_cannot_set_it_back_behind_each_other() {
        var one = clock(Adjusting.ALLOWED);
        var other = clock(Adjusting.ALLOWED);
        other.close();
        await(one.advance(one.now().plusSeconds(3600), 1));

        assertThatThrownBy(() -> await(other.advance(other.now().plusSeconds(60), 1)))
                .isInstanceOf(ClockRefused.class)
                .hasMessageContaining("somebody has moved it further");
    }

    @Test
    void other_replicas_follow_within_a_second_and_tell_their_listeners() throws InterruptedException {
        var one = clock(Adjusting.ALLOWED);
        var other = clock(Adjusting.ALLOWED);
        var told = new java.util.concurrent.CountDownLatch(1);
        other.onAdvanced(told::countDown);
        var later = one.now().plusSeconds(3600);

        await(one.advance(later, 1));

        assertThat(told.await(1, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(other.now()).isEqualTo(later);
    }

    @Test
    void a_wall_clock_set_back_neither_sets_it_back_nor_stops_it() {
        var clock = clock(Adjusting.REFUSED);
        wall.passes(Duration.ofSeconds(1));
        var before = clock.now();

        wall.passes(Duration.ofHours(-1));
        assertThat(clock.now()).isEqualTo(before);
        wall.passes(Duration.ofSeconds(10));
        assertThat(clock.now()).isEqualTo(before.plusSeconds(9));

        var last = clock.now();
        for (int minute = 0; minute < 12 * 60; minute++) {
            wall.passes(Duration.ofMinutes(1));
            assertThat(clock.now()).isAfter(last);
            last = clock.now();
        }
        assertThat(clock.now()).as("caught up").isEqualTo(wall.instant());
    }

    @Test
    void a_restart_after_the_wall_clock_was_set_back_goes_on_from_the_last_event() {
        try (var first = clock(Adjusting.REFUSED)) {
            wall.passes(Duration.ofHours(3));
            store(first, 1);
        }
        var stored = wall.instant();
        wall.passes(Duration.ofHours(-2));

        var restarted = clock(Adjusting.REFUSED);

        assertThat(restarted.now()).isEqualTo(stored);
        wall.passes(Duration.ofSeconds(10));
        assertThat(restarted.now()).isAfter(stored);
    }

    @Test
    void a_replica_whose_wall_clock_is_slow_is_not_behind_what_another_stored() {
        var slow = clock(Adjusting.REFUSED);
        var here = wall.instant();
        wall.passes(Duration.ofSeconds(30));
        var fast = clock(Adjusting.REFUSED);
        store(fast, 1);
        wall.now = here;

        await(slow.refresh());

        assertThat(slow.now()).isEqualTo(here.plusSeconds(30));
    }

    @Test
    void an_advanced_clock_stays_advanced_over_a_restart() {
        var later = wall.instant().plus(Duration.ofDays(2));
        try (var first = clock(Adjusting.ALLOWED)) {
            await(first.advance(later, 2));
        }
        wall.passes(Duration.ofSeconds(5));

        assertThat(clock(Adjusting.ALLOWED).now()).isEqualTo(later.plusSeconds(10));
    }

    @Test
    void a_database_with_an_advanced_clock_is_refused_where_nobody_may_advance() {
        try (var first = clock(Adjusting.ALLOWED)) {
            await(first.advance(first.now().plusSeconds(3600), 1));
        }

        assertThatThrownBy(() -> clock(Adjusting.REFUSED)).isInstanceOf(ClockRefused.class);
    }

    @Test
    void a_clock_that_stands_still_stands_still() {
        var clock = clock(Adjusting.ALLOWED);
        var noon = clock.now().plusSeconds(3600);

        await(clock.advance(noon, 0));
        wall.passes(Duration.ofHours(1));

        assertThat(clock.now()).isEqualTo(noon);
        store(clock, 1);
        await(clock.refresh());
        assertThat(clock.now()).isEqualTo(noon);
    }
}
