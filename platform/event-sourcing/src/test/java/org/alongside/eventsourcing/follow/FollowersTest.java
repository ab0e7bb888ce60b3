package org.alongside.eventsourcing.follow;

import static org.alongside.eventsourcing.follow.FlowFixture.eventually;
import static org.alongside.eventsourcing.follow.FlowFixture.newStream;
import static org.alongside.eventsourcing.follow.FlowFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowersTest {
    private FlowFixture flow;

    @BeforeEach
    void open() {
        flow = new FlowFixture();
    }

    @AfterEach
    void close() {
        flow.close();
    }

    @Test
    void a_follower_sees_every_event_once_and_in_order() {
        append(20);
        var hand = new Hand("hand");
        var followers = flow.start(hand);
        append(20);

        eventually("all seen", () -> hand.seen.size() == 40);
        assertThat(hand.seen).containsExactlyElementsOf(positions(40));
        eventually("stored", () -> storedPosition("hand") == 40);
        assertThat(flow.status(followers, "hand").lag()).isZero();
    }

    @Test
    void a_transaction_held_open_makes_nobody_skip_what_it_commits_late() throws SQLException {
        var hand = new Hand("hand");
        flow.start(hand);
        append(3);
        try (var late = flow.ground().database().connect();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("update log_head set position = position + 1");
            statement.execute("insert into event select 4, 'note/late', 1, type, occurred_at, recorded_at, logged_at,"
                    + " source, envelope, payload from event where position = 3");
            var others = flow.appendSurely(List.of(noted(newStream(), 1))).subscribeAsCompletionStage();
            eventually("the first three seen", () -> hand.seen.size() == 3);
            assertThat(others).isNotDone();
            late.commit();
            others.join();
        }
        eventually("all seen", () -> hand.seen.size() == 5);
        assertThat(hand.seen).containsExactlyElementsOf(positions(5));
    }

    @Test
    void a_failure_that_passes_is_shown_retried_and_skips_nothing() {
        var hand = new Hand("hand");
        hand.failWith(new IllegalStateException("no ink"));
        var followers = flow.start(hand);
        append(3);

        eventually(
                "it shows",
                () -> followers.leading() && flow.status(followers, "hand").lastError() != null);
        var failing = flow.status(followers, "hand");
        assertThat(failing.lastError()).contains("no ink");
        assertThat(failing.failingSince()).isNotNull();
        assertThat(failing.lag()).isEqualTo(3);
        eventually(
                "it ages", () -> flow.status(followers, "hand").oldestWaiting().toMillis() > 200);

        hand.failWith(null);
        eventually("all seen", () -> hand.seen.size() == 3);
        assertThat(hand.seen).containsExactly(1L, 2L, 3L);
        eventually("well again", () -> flow.status(followers, "hand").lastError() == null);
        assertThat(flow.status(followers, "hand").oldestWaiting()).isZero();
    }

    @Test
    void a_follower_that_nobody_leads_yet_stands_at_the_beginning() {
        append(3);

        var status = flow.status(flow.followers(new Hand("hand")), "hand");

        assertThat(status.position()).isZero();
        assertThat(status.lag()).isEqualTo(3);
        assertThat(status.leading()).isFalse();
    }

    @Test
    void a_failing_follower_holds_no_other() {
        var ill = new Hand("ill");
        ill.failWith(new IllegalStateException("no ink"));
        var well = new Hand("well");
        flow.start(ill, well);
        append(5);

        eventually("the other goes on", () -> well.seen.size() == 5);
        assertThat(ill.seen).isEmpty();
    }

    @Test
    void an_event_missing_from_the_log_stops_every_follower_and_says_where() throws SQLException {
        append(5);
        execute("delete from event where position = 3");
        var hand = new Hand("hand");
        try (var afterRestart = new FlowFixture(flow.ground().replica())) {
            var followers = afterRestart.start(hand);

            eventually(
                    "it shows",
                    () -> followers.leading()
                            && afterRestart.status(followers, "hand").lastError() != null);
            assertThat(afterRestart.status(followers, "hand").lastError()).contains("no event at position 3");
        }
        assertThat(hand.seen).isEmpty();
    }

    @Test
    void a_fenced_follower_stops_and_moves_no_cursor() throws SQLException {
        var hand = new Hand("hand");
        var followers = flow.start(hand);
        append(2);
        eventually("stored", () -> storedPosition("hand") == 2);

        execute("update follower set epoch = epoch + 100");
        append(1);

        eventually("it gave up and leads again in a later epoch", () -> epoch("hand") == 102);
        eventually("stored by the later leadership", () -> storedPosition("hand") == 3);
        assertThat(followers.leading()).isTrue();
        assertThat(hand.seen)
                .as("handled again, as the fenced one could not mark it")
                .containsExactly(1L, 2L, 3L, 3L);
    }

    @Test
    void one_replica_follows_and_another_takes_over_when_it_stops() {
        var first = new Hand("hand");
        var leading = flow.start(first);
        eventually("it leads", leading::leading);
        var second = new Hand("hand");
        var standby = flow.start(second);
        append(10);
        eventually("the leader has seen all", () -> first.seen.size() == 10);
        eventually("and marked it", () -> storedPosition("hand") == 10);
        assertThat(standby.leading()).isFalse();
        assertThat(second.seen).isEmpty();
        assertThat(flow.status(standby, "hand").position()).isEqualTo(10);

        org.alongside.eventsourcing.log.LogFixture.await(leading.stop());
        append(10);

        eventually("the other took over", () -> second.seen.size() == 10);
        assertThat(second.seen).containsExactlyElementsOf(positions(20).subList(10, 20));
        assertThat(first.seen).hasSize(10);
    }

    @Test
    void a_leader_whose_lock_was_lost_with_its_connection_is_replaced_without_a_skip() throws SQLException {
        var hand = new Hand("hand");
        var followers = flow.start(hand);
        append(5);
        eventually("stored", () -> storedPosition("hand") == 5);

        execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = current_database())");
        append(5);

        eventually("all seen", () -> hand.seen.contains(10L));
        assertThat(hand.seen.stream().distinct()).containsExactlyElementsOf(positions(10));
        eventually("it leads in a new epoch", () -> followers.leading() && epoch("hand") == 2);
    }

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            flow.append(noted(newStream(), 1));
        }
    }

    private static List<Long> positions(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private long storedPosition(String follower) {
        return number("select coalesce(max(position), 0) from follower where name = '" + follower + "'");
    }

    private long epoch(String follower) {
        return number("select coalesce(max(epoch), 0) from follower where name = '" + follower + "'");
    }

    private long number(String query) {
        try (var connection = flow.ground().database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = flow.ground().database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
