package org.alongside.eventsourcing.view;

import static java.math.BigDecimal.ONE;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.view.ViewFixture.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alongside.eventsourcing.view.Tally.Counted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingYourOwnWritesTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ViewPositions elsewhere = new ViewPositions();
    private ViewFixture fixture;
    private Instant now = Instant.now();

    @BeforeEach
    void open() {
        fixture = new ViewFixture();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private ViewReader reader(ViewPositions positions) {
        return new ViewReader(fixture.log.vertx(), fixture.log.log().tables(), () -> now, positions);
    }

    @Test
    void a_view_that_has_everything_has_no_age() {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        fixture.follow(VIEW);

        assertThat(await(reader(fixture.positions).position("places")))
                .isEqualTo(new ReadPosition("places", 1, 0L, Duration.ZERO));
    }

    @Test
    void the_age_is_how_long_the_first_missing_event_has_been_in_the_log() {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        fixture.follow(VIEW);
        fixture.append("tally/1", 2, new Counted("north", "seen", ONE));
        fixture.append("tally/1", 3, new Counted("north", "seen", ONE));
        var loggedAt = await(fixture.log.log().after(1, 1)).getFirst().loggedAt();
        now = loggedAt.plusSeconds(90);

        var position = await(reader(fixture.positions).position("places"));

        assertThat(position.lag()).isEqualTo(2);
        assertThat(position.isCurrent()).isFalse();
        assertThat(position.age()).isBetween(Duration.ofSeconds(89), Duration.ofSeconds(91));
    }

    @Test
    void where_the_head_cannot_be_read_freshness_is_not_claimed() {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        fixture.follow(VIEW);
        fixture.execute("alter table log_head rename to gone");

        var position = await(reader(fixture.positions).position("places"));

        assertThat(position).isEqualTo(ReadPosition.unknown("places", 1));
        assertThat(position.isCurrent()).isFalse();
    }

    @Test
    void a_reader_waits_until_its_write_is_in_the_rows() {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        var waiting = reader(fixture.positions)
                .awaitPosition("places", 1, LONG)
                .map(position -> fixture.texts("select place from tally"))
                .subscribeAsCompletionStage();
        assertThat(waiting).isNotDone();

        fixture.follow(VIEW);

        assertThat(waiting.orTimeout(10, TimeUnit.SECONDS).join()).containsExactly("north");
    }

    @Test
    void a_view_kept_by_another_replica_is_waited_for_too() {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        var waiting = reader(elsewhere).awaitPosition("places", 1, LONG).subscribeAsCompletionStage();
        assertThat(waiting).isNotDone();

        fixture.follow(VIEW);

        assertThat(waiting.orTimeout(10, TimeUnit.SECONDS).join().position()).isEqualTo(1);
    }

    @Test
    void readers_that_one_wake_completes_go_on_each_in_its_own_context() throws InterruptedException {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        var reader = reader(fixture.positions);
        var asked = new CountDownLatch(2);
        var one = goesOnWhereItAsked(reader, asked);
        var other = goesOnWhereItAsked(reader, asked);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        fixture.follow(VIEW);

        assertThat(one.orTimeout(10, TimeUnit.SECONDS).join()).isTrue();
        assertThat(other.orTimeout(10, TimeUnit.SECONDS).join()).isTrue();
    }

    private CompletableFuture<Boolean> goesOnWhereItAsked(ViewReader reader, CountDownLatch asked) {
        var answer = new CompletableFuture<Boolean>();
        var own = ((VertxInternal) fixture.log.vertx()).createEventLoopContext();
        own.runOnContext(ignored -> {
            reader.awaitPosition("places", 1, LONG)
                    .subscribe()
                    .with(at -> answer.complete(own.equals(Vertx.currentContext())), answer::completeExceptionally);
            asked.countDown();
        });
        return answer;
    }

    @Test
    void who_waits_too_long_is_told() {
        assertThatThrownBy(() -> await(reader(elsewhere).awaitPosition("places", 5, Duration.ofMillis(50))))
                .isInstanceOf(ViewReader.NotThere.class);
    }
}
