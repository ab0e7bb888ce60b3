package org.alongside.eventsourcing.log;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.log.LogFixture.event;
import static org.alongside.eventsourcing.log.LogFixture.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.alongside.eventsourcing.log.Append.TimerRow;
import org.alongside.local.process.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hurts one append of a batch, and what hurts the batch, is nobody else's failure. */
class SharingACommitTest {
    private static final Instant DUE = Instant.parse("2024-02-29T13:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OFFENDER = 20;

    private LogFixture fixture;

    @BeforeEach
    void open() {
        fixture = LogFixture.fresh();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void of_a_batch_with_data_that_the_database_refuses_only_the_offender_fails() {
        onlyTheOffenderFails(unstorable(), PgException.class);
    }

    private void onlyTheOffenderFails(Append offender, Class<? extends Throwable> with) {
        var results = IntStream.range(0, 40)
                .mapToObj(i -> fixture.log()
                        .append(i == OFFENDER ? offender : one("a/" + i, 1))
                        .map(AppendResult.class::cast)
                        .onFailure(with)
                        .recoverWithNull())
                .toList();

        var stored = await(Uni.join().all(results).andFailFast());

        assertThat(stored.get(OFFENDER)).isNull();
        assertThat(stored.stream().filter(AppendResult.Stored.class::isInstance))
                .hasSize(39);
        assertThat(await(fixture.log().head())).isEqualTo(39);
    }

    @Test
    void each_of_those_who_share_a_commit_goes_on_in_its_own_context() {
        var there = IntStream.range(0, 20).mapToObj(this::goesOnWhereItAppended).toList();

        assertThat(there)
                .allSatisfy(own ->
                        assertThat(own.orTimeout(10, TimeUnit.SECONDS).join()).isTrue());
    }

    private CompletableFuture<Boolean> goesOnWhereItAppended(int no) {
        var answer = new CompletableFuture<Boolean>();
        var own = ((VertxInternal) fixture.vertx()).createEventLoopContext();
        own.runOnContext(ignored -> fixture.log()
                .append(one("a/" + no, 1))
                .subscribe()
                .with(done -> answer.complete(own.equals(Vertx.currentContext())), answer::completeExceptionally));
        return answer;
    }

    private static Append unstorable() {
        var good = event("bad/1", 1);
        return Append.of(List.of(new NewEvent(good.envelope(), "{not json", null)));
    }

    @Test
    void of_a_batch_with_a_time_that_cannot_be_sent_only_the_offender_fails_and_the_next_goes_on() {
        onlyTheOffenderFails(timedAt(Instant.MIN), DateTimeException.class);

        fixture.append(timedAt(DUE));
        assertThat(await(fixture.log().head())).isEqualTo(40);
    }

    private static Append timedAt(Instant due) {
        var timer = new TimerRow("t/1", "t", due);
        return new Append(List.of(event("t/1", 1)), null, List.of(), List.of(timer), List.of(), List.of(), List.of());
    }

    @Test
    void an_append_that_gave_way_in_a_deadlock_is_tried_again() throws Exception {
        fixture.append(timed("a/1", 1));
        try (var rival = fixture.database().connect()) {
            rival.setAutoCommit(false);
            rival.createStatement().execute("set deadlock_timeout = '1min'");
            rival.createStatement().execute("update timer set due_at = now()");
            var waiting = fixture.log().append(timed("a/1", 2)).subscribeAsCompletionStage();
            assertThat(Waiting.until(PATIENCE, this::somebodyWaits)).isTrue();
            rival.createStatement().execute("update log_head set position = position");
            rival.commit();

            assertThat(waiting.toCompletableFuture().join()).isEqualTo(new AppendResult.Stored(2));
        }
    }

    private static Append timed(String stream, int version) {
        return new Append(
                List.of(event(stream, version)),
                null,
                List.of(),
                List.of(new TimerRow("a/1", "t", DUE)),
                List.of(),
                List.of(),
                List.of());
    }

    private boolean somebodyWaits() {
        try (var connection = fixture.database().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select 1 from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
