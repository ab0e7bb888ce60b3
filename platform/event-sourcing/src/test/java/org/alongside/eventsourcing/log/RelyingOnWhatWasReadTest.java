package org.alongside.eventsourcing.log;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.log.LogFixture.event;
import static org.alongside.eventsourcing.log.LogFixture.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append.ClaimRow;
import org.alongside.eventsourcing.log.Append.Idempotency;
import org.alongside.eventsourcing.log.Append.KeyRow;
import org.alongside.eventsourcing.log.Append.TimerRow;
import org.alongside.local.process.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An append may rely on streams that it only read; it is stored only if none of them has moved on. */
class RelyingOnWhatWasReadTest {
    private static final Instant LATER = Instant.parse("2024-02-29T13:00:00Z");
    private static final SubjectKey VICTIM = new SubjectKey("police:party:1");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SubjectKey KEPT = new SubjectKey("police:party:2");

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
    void what_relies_on_a_stream_it_only_read_loses_when_that_has_moved_on() {
        fixture.append(one("read/1", 1));

        assertThat(fixture.append(relying("a/1", "read/1", 1))).isInstanceOf(AppendResult.Stored.class);
        assertThat(fixture.append(relying("a/2", "read/2", 0))).isInstanceOf(AppendResult.Stored.class);
        assertThat(fixture.append(relying("a/3", "read/1", 0))).isInstanceOf(AppendResult.Lost.class);
        assertThat(await(fixture.log().stream("a/3", 0))).isEmpty();
    }

    @Test
    void of_two_that_each_rely_on_the_stream_the_other_writes_at_most_one_is_stored() {
        try (var other = fixture.replica()) {
            var pairs = IntStream.range(0, 200)
                    .mapToObj(i -> Uni.join()
                            .all(
                                    fixture.log().append(relying("x/" + i, "y/" + i, 0)),
                                    other.log().append(relying("y/" + i, "x/" + i, 0)))
                            .andFailFast())
                    .toList();

            assertThat(await(Uni.join().all(pairs).andFailFast()))
                    .noneMatch(pair -> pair.stream().allMatch(AppendResult.Stored.class::isInstance));
        }
    }

    @Test
    void nothing_is_left_of_it_when_another_commits_while_it_waits_for_its_turn() throws Exception {
        fixture.append(new Append(
                List.of(event("kept/1", 1)),
                null,
                List.of(new ClaimRow("external", "kept", "kept/1")),
                List.of(new TimerRow("kept/1", "running", LATER)),
                List.of(),
                List.of(new KeyRow(KEPT, new byte[] {1})),
                List.of()));
        try (var rival = fixture.database().connect()) {
            rival.setAutoCommit(false);
            rival.createStatement().execute("update log_head set position = position + 1");
            rival.createStatement().execute("""
                    insert into event select 2, 'read/1', 1, type, occurred_at, recorded_at, logged_at, source,
                      envelope, payload from event where position = 1
                    """);
            var waiting = fixture.log().append(withAll()).subscribeAsCompletionStage();
            assertThat(Waiting.until(PATIENCE, this::somebodyWaitsForTheHead)).isTrue();
            rival.commit();

            assertThat(waiting.toCompletableFuture().join()).isInstanceOf(AppendResult.Lost.class);
        }
        assertThat(count("event where stream = 'a/1'")).isZero();
        assertThat(count("idempotency")).isZero();
        assertThat(count("claim where value = 'kept'")).isEqualTo(1);
        assertThat(count("claim")).isEqualTo(1);
        assertThat(count("subject_key where wrapped is not null")).isEqualTo(1);
        assertThat(count("subject_key")).isEqualTo(1);
        assertThat(count("timer where id = 'kept/1#running'")).isEqualTo(1);
        assertThat(count("timer")).isEqualTo(1);
    }

    @Test
    void it_takes_nobody_beside_it_along_and_is_stored_when_all_its_own_replica_writes_is_unrelated() {
        var work = IntStream.range(0, 500)
                .mapToObj(i -> fixture.log().append(i % 10 == 0 ? relying("a/" + i, "read/" + i, 0) : one("b/" + i, 1)))
                .toList();

        assertThat(await(Uni.join().all(work).andFailFast())).allMatch(AppendResult.Stored.class::isInstance);
    }

    /** Everything an append can carry, on the strength of a stream that was not there when it was read. */
    private static Append withAll() {
        return new Append(
                List.of(event("a/1", 1)),
                new Idempotency("key", "print", "a/1", 1),
                List.of(new ClaimRow("external", "x", "a/1")),
                List.of(new TimerRow("a/1", "started", LATER)),
                List.of("kept/1#running"),
                List.of(new KeyRow(VICTIM, new byte[] {1})),
                List.of(KEPT),
                List.of(new ClaimRow("external", "kept", "kept/1")),
                List.of(new Append.Unchanged("read/1", 0)));
    }

    private static Append relying(String stream, String read, int version) {
        return Append.of(List.of(event(stream, 1))).relyingOn(List.of(new Append.Unchanged(read, version)));
    }

    private boolean somebodyWaitsForTheHead() {
        return count("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") > 0;
    }

    private int count(String what) {
        try (var connection = fixture.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
