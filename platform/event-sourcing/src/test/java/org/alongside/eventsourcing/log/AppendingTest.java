package org.alongside.eventsourcing.log;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.log.LogFixture.event;
import static org.alongside.eventsourcing.log.LogFixture.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append.ClaimRow;
import org.alongside.eventsourcing.log.Append.Idempotency;
import org.alongside.eventsourcing.log.Append.KeyRow;
import org.alongside.eventsourcing.log.Append.TimerRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppendingTest {
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
    void what_was_stored_is_read_back_with_its_position() {
        var result = fixture.append(Append.of(List.of(event("a/1", 1), event("a/1", 2))));

        assertThat(result).isEqualTo(new AppendResult.Stored(2));
        var read = await(freshReader().log().after(0, 10));
        assertThat(read).extracting(Recorded::position).containsExactly(1L, 2L);
        assertThat(read).extracting(Recorded::payload).containsExactly("{\"n\":1}", "{\"n\":2}");
        assertThat(read.getFirst().envelope().stream()).isEqualTo("a/1");
    }

    @Test
    void of_rivals_for_one_place_in_one_batch_exactly_one_wins() {
        var rivals = IntStream.range(0, 40).mapToObj(i -> one("a/1", 1)).toList();

        assertThat(appendAll(rivals).stream().filter(AppendResult.Stored.class::isInstance))
                .hasSize(1);
        assertThat(await(fixture.log().head())).isEqualTo(1);
    }

    @Test
    void of_rivals_on_two_replicas_exactly_one_wins_each_place_and_positions_stay_contiguous() {
        try (var other = fixture.replica()) {
            var appends = new ArrayList<Uni<AppendResult>>();
            for (int version = 1; version <= 300; version++) {
                appends.add(fixture.log().append(one("race/" + version, 1)));
                appends.add(other.log().append(one("race/" + version, 1)));
            }
            var results = await(Uni.join().all(appends).andCollectFailures());

            assertThat(results.stream().filter(AppendResult.Stored.class::isInstance))
                    .hasSize(300);
            assertThat(await(fixture.log().head())).isEqualTo(300);
            assertThat(await(freshReader().log().after(0, 1_000)))
                    .extracting(Recorded::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 300).boxed().toList());
        }
    }

    @Test
    void an_append_over_several_streams_is_stored_whole_or_not_at_all() {
        fixture.append(one("b/1", 1));

        var result = fixture.append(Append.of(List.of(event("a/1", 1), event("b/1", 1), event("c/1", 1))));

        assertThat(result).isInstanceOf(AppendResult.Lost.class);
        assertThat(await(fixture.log().stream("a/1", 0))).isEmpty();
        assertThat(await(fixture.log().stream("c/1", 0))).isEmpty();
    }

    @Test
    void a_loser_in_a_batch_takes_nobody_with_it() {
        fixture.append(one("taken/1", 1));

        var results = appendAll(List.of(one("x/1", 1), one("taken/1", 1), one("y/1", 1)));

        assertThat(results.get(0)).isInstanceOf(AppendResult.Stored.class);
        assertThat(results.get(1)).isInstanceOf(AppendResult.Lost.class);
        assertThat(results.get(2)).isInstanceOf(AppendResult.Stored.class);
        assertThat(await(fixture.log().head())).isEqualTo(3);
    }

    @Test
    void a_repeated_key_gets_the_first_answer_and_stores_nothing() {
        fixture.append(keyed("a/1", 1, "k"));

        var again = fixture.append(keyed("a/1", 2, "k"));

        assertThat(again).isEqualTo(new AppendResult.Repeated("print", "a/1", 1, 1));
        assertThat(await(fixture.log().head())).isEqualTo(1);
    }

    @Test
    void the_same_key_many_times_at_once_is_stored_once() {
        var same = IntStream.range(0, 30).mapToObj(i -> keyed("k/" + i, 1, "k")).toList();

        var results = appendAll(same);

        assertThat(results.stream().filter(AppendResult.Stored.class::isInstance))
                .hasSize(1);
        assertThat(results.stream().filter(AppendResult.Repeated.class::isInstance))
                .hasSize(29);
    }

    @Test
    void a_claimed_value_belongs_to_one_stream() {
        fixture.append(claiming("a/1", "external-1"));

        assertThat(fixture.append(claiming("b/1", "external-1")))
                .isEqualTo(new AppendResult.ClaimTaken("external", "external-1", "a/1"));
        assertThat(await(fixture.log().stream("b/1", 0))).isEmpty();
    }

    @Test
    void a_value_given_up_is_free_for_another_stream() {
        fixture.append(claiming("a/1", "external-1"));
        fixture.append(releasing("a/1", "external-1"));

        assertThat(fixture.append(claiming("b/1", "external-1"))).isInstanceOf(AppendResult.Stored.class);
        assertThat(fixture.append(claiming("c/1", "external-1")))
                .isEqualTo(new AppendResult.ClaimTaken("external", "external-1", "b/1"));
    }

    @Test
    void nobody_gives_up_what_another_stream_holds() {
        fixture.append(claiming("a/1", "external-1"));
        fixture.append(releasing("b/1", "external-1"));

        assertThat(fixture.append(claiming("c/1", "external-1")))
                .isEqualTo(new AppendResult.ClaimTaken("external", "external-1", "a/1"));
    }

    @Test
    void a_subject_gets_one_key_only() {
        var subject = new SubjectKey("police:party:1");
        fixture.append(withKey("a/1", subject));

        assertThat(fixture.append(withKey("b/1", subject))).isInstanceOf(AppendResult.Lost.class);
    }

    @Test
    void a_timer_started_again_moves_and_a_cancelled_one_goes() throws Exception {
        var due = Instant.parse("2024-03-01T00:00:00Z");
        fixture.append(timer("a/1", 1, List.of(new TimerRow("a/1", "grade", due)), List.of()));
        fixture.append(timer("a/1", 2, List.of(new TimerRow("a/1", "grade", due.plusSeconds(60))), List.of()));
        fixture.append(timer("b/1", 1, List.of(new TimerRow("b/1", "grade", due)), List.of()));
        fixture.append(timer("b/1", 2, List.of(), List.of("b/1#grade")));

        try (var connection = fixture.database().connect();
                var rows = connection.createStatement().executeQuery("select id, due_at from timer")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("a/1#grade");
            assertThat(rows.getTimestamp(2).toInstant()).isEqualTo(due.plusSeconds(60));
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void a_transaction_held_open_hides_nothing_behind_it() throws Exception {
        try (var connection = fixture.database().connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("update log_head set position = position + 1");
            var waiting = fixture.log().append(one("a/1", 1)).subscribeAsCompletionStage();
            assertThat(await(freshReader().log().after(0, 10))).isEmpty();
            connection.rollback();
            assertThat(waiting.toCompletableFuture().join()).isEqualTo(new AppendResult.Stored(1));
        }
    }

    @Test
    void under_mixed_load_positions_are_contiguous_and_versions_follow_on() {
        try (var other = fixture.replica()) {
            var work = new ArrayList<Uni<AppendResult>>();
            for (int i = 0; i < 2_000; i++) {
                var replica = i % 2 == 0 ? fixture : other;
                work.add(replica.log()
                        .append(one("s/" + ThreadLocalRandom.current().nextInt(1_000), 1 + i % 3)));
            }
            long stored = await(Uni.join().all(work).andCollectFailures()).stream()
                    .filter(AppendResult.Stored.class::isInstance)
                    .count();

            assertThat(await(fixture.log().head())).isEqualTo(stored);
            assertThat(await(freshReader().log().after(0, 5_000)))
                    .extracting(Recorded::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, stored).boxed().toList());
        }
    }

    private LogFixture freshReader() {
        return fixture.replica();
    }

    private List<AppendResult> appendAll(List<Append> appends) {
        return await(Uni.join()
                .all(appends.stream()
                        .map(append -> fixture.log().append(append))
                        .toList())
                .andFailFast());
    }

    private static Append keyed(String stream, int version, String key) {
        return new Append(
                List.of(event(stream, version)),
                new Idempotency(key, "print", stream, version),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Append claiming(String stream, String value) {
        return new Append(
                List.of(event(stream, 1)),
                null,
                List.of(new ClaimRow("external", value, stream)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Append releasing(String stream, String value) {
        return Append.of(List.of(event(stream, 2))).releasing(List.of(new ClaimRow("external", value, stream)));
    }

    private static Append withKey(String stream, SubjectKey subject) {
        return new Append(
                List.of(event(stream, 1)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new KeyRow(subject, new byte[] {1})),
                List.of());
    }

    private static Append timer(String stream, int version, List<TimerRow> start, List<String> cancel) {
        return new Append(List.of(event(stream, version)), null, List.of(), start, cancel, List.of(), List.of());
    }
}
