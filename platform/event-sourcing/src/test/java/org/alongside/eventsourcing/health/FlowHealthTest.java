package org.alongside.eventsourcing.health;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.eventsourcing.follow.FollowerStatus;
import org.alongside.eventsourcing.follow.Parked;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.health.Picture.Part;
import org.alongside.eventsourcing.health.SubscriptionsSource.Progress;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.local.process.Waiting;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlowHealthTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private LogFixture fixture;
    private FlowHealth health;

    @BeforeEach
    void open() {
        fixture = LogFixture.fresh();
    }

    @AfterEach
    void close() {
        health.close();
        fixture.close();
    }

    private void watch(Source... sources) {
        health = new FlowHealth(fixture.vertx(), List.of(sources), InstantSource.system(), metrics);
        health.start();
        assertThat(Waiting.until(PATIENCE, () -> shows("flow-health", true))).isTrue();
    }

    private Part part(String name) {
        return health.picture().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean turnsRed(String name) {
        return Waiting.until(PROMISED, () -> shows(name, false));
    }

    private boolean turnsGreen(String name) {
        return Waiting.until(PATIENCE, () -> shows(name, true));
    }

    private boolean shows(String name, boolean ok) {
        return health.picture().parts().stream().anyMatch(part -> part.name().equals(name) && part.ok() == ok);
    }

    @Test
    void a_follower_whose_events_wait_turns_it_red_and_says_why() {
        var status = new AtomicReference<>(status(0, Duration.ZERO));
        watch(new FollowersSource(() -> Uni.createFrom().item(List.of(status.get()))));
        assertThat(health.picture().ok()).isTrue();

        status.set(status(7, FlowHealth.LATE_AFTER.plusMillis(1)));

        assertThat(turnsRed("follower relay")).isTrue();
        assertThat(part("follower relay").behind()).isEqualTo(7);
        assertThat(part("follower relay").detail()).contains("broker away");
        assertThat(health.picture().ok()).isFalse();
        assertThat(metrics.get("alongside.flow.ok")
                        .tag("part", "follower relay")
                        .gauge()
                        .value())
                .isZero();
        status.set(status(2, Duration.ofMillis(20)));
        assertThat(turnsGreen("follower relay")).isTrue();
        assertThat(health.picture().ok()).isTrue();
    }

    private static FollowerStatus status(long lag, Duration waiting) {
        return new FollowerStatus("relay", 40, lag, waiting, true, lag == 0 ? null : "broker away", null, 0);
    }

    @Test
    void a_timer_that_does_not_fire_turns_it_red_within_five_seconds_whatever_the_speed_of_the_clock() {
        var clock = new AtomicReference<>(Instant.parse("2030-06-01T12:00:00Z"));
        watch(new TimersSource(fixture.log().tables(), clock::get));
        var timer = new Append.TimerRow("kettle/1", "tea", clock.get().plusSeconds(3600));
        fixture.append(new Append(List.of(), null, List.of(), List.of(timer), List.of(), List.of(), List.of()));
        assertThat(Waiting.until(Duration.ofSeconds(4), () -> !part("timers").ok()))
                .as("it is not due yet")
                .isFalse();

        clock.set(timer.dueAt().plusSeconds(3600));
        assertThat(turnsRed("timers")).isTrue();
        assertThat(part("timers").behind()).isEqualTo(1);

        fixture.append(new Append(List.of(), null, List.of(), List.of(), List.of(timer.id()), List.of(), List.of()));
        assertThat(turnsGreen("timers")).isTrue();
    }

    @Test
    void a_subscription_that_stands_turns_red_and_one_that_keeps_up_does_not() {
        var end = new AtomicLong(10);
        var stuck = new AtomicLong(10);
        watch(new SubscriptionsSource(() -> Uni.createFrom()
                .item(Map.of(
                        "incidents-0", new Progress(end.get(), stuck.get()),
                        "incidents-1", new Progress(end.addAndGet(1), end.get() - 1)))));
        assertThat(part("subscription incidents-0").ok()).isTrue();

        assertThat(turnsRed("subscription incidents-0")).isTrue();
        assertThat(part("subscription incidents-1").ok())
                .as("always one behind, never late")
                .isTrue();

        stuck.set(Long.MAX_VALUE);
        assertThat(turnsGreen("subscription incidents-0")).isTrue();
    }

    @Test
    void a_broker_whose_name_nobody_knows_is_shown_and_is_no_reason_not_to_start() {
        Map<String, Object> nowhere = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "broker.invalid:9092");
        try (var progress = new KafkaProgress(() -> Admin.create(nowhere), "group", List.of("incidents"))) {
            watch(new SubscriptionsSource(progress::measure));

            assertThat(part("subscriptions").ok()).isFalse();
            assertThat(part("subscriptions").detail()).contains("cannot be measured");
        }
    }

    @Test
    void what_is_parked_is_shown_until_it_is_mended() {
        var parking = new Parking(fixture.log().tables());
        watch(new ParkedSource(parking::keysByFollower));

        await(parking.park(new Parked("places", "north", "north-2", "odd", Instant.now(), null)));

        assertThat(turnsRed("parked")).isTrue();
        assertThat(part("parked").detail()).contains("places=1");
        await(fixture.log().tables().query("delete from parked").execute());
        assertThat(turnsGreen("parked")).isTrue();
    }

    @Test
    void what_cannot_be_measured_is_not_well_and_neither_are_its_parts() {
        var parking = new Parking(fixture.log().tables());
        var answers = new AtomicReference<Uni<List<FollowerStatus>>>(
                Uni.createFrom().item(List.of(status(0, Duration.ZERO))));
        watch(new FollowersSource(answers::get), new ParkedSource(parking::keysByFollower));
        assertThat(health.picture().ok()).isTrue();

        answers.set(Uni.createFrom().nothing());

        assertThat(turnsRed("followers")).isTrue();
        assertThat(part("follower relay").ok()).isFalse();
        assertThat(part("parked").ok()).isTrue();
        answers.set(Uni.createFrom().item(List.of(status(0, Duration.ZERO))));
        assertThat(turnsGreen("follower relay")).isTrue();
        assertThat(part("followers").ok()).isTrue();
        assertThat(okMetric("followers")).isEqualTo(1);
    }

    private double okMetric(String part) {
        return metrics.get("alongside.flow.ok").tag("part", part).gauge().value();
    }

    @Test
    void a_part_that_is_no_more_is_neither_well_nor_ill() {
        var statuses = new AtomicReference<>(List.of(status(0, Duration.ZERO)));
        watch(new FollowersSource(() -> Uni.createFrom().item(statuses.get())));
        assertThat(okMetric("follower relay")).isEqualTo(1);

        statuses.set(List.of());

        assertThat(Waiting.until(PATIENCE, () -> Double.isNaN(okMetric("follower relay"))))
                .isTrue();
    }

    @Test
    void it_is_not_well_before_anything_was_measured() {
        health = new FlowHealth(fixture.vertx(), List.of(), InstantSource.system(), metrics);

        assertThat(health.picture().ok()).isFalse();
        assertThat(part("flow-health").detail()).isEqualTo("not measured yet");
        assertThat(okMetric("all")).isZero();
        assertThat(await(health.measure()).ok()).isTrue();
    }

    @Test
    void a_picture_that_is_no_longer_taken_is_red() {
        var wall = new AtomicReference<>(Instant.now());
        health = new FlowHealth(fixture.vertx(), List.of(), wall::get, metrics);
        assertThat(await(health.measure()).ok()).isTrue();

        wall.set(wall.get().plus(PROMISED));

        assertThat(health.picture().ok()).isFalse();
    }

    @Test
    void the_real_head_is_what_counts() {
        watch(new HeadSource(fixture.log()));
        assertThat(part("log").ok()).isTrue();

        await(fixture.log()
                .tables()
                .query("alter table log_head rename to gone")
                .execute());

        assertThat(turnsRed("log")).isTrue();
        await(fixture.log()
                .tables()
                .query("alter table gone rename to log_head")
                .execute());
        assertThat(turnsGreen("log")).isTrue();
    }
}
