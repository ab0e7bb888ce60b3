package org.alongside.testkit.edge;

import static org.alongside.testkit.edge.Calls.as;
import static org.alongside.testkit.edge.ProblemsTest.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatingTest {
    @Inject
    DataSource database;

    @Test
    void what_is_parked_comes_page_by_page_and_without_its_content() throws SQLException {
        park("toy-view", "12");
        park("toy-view", "13");
        var first = as(Role.OPERATOR).get("/api/parked?limit=1");
        var second = as(Role.OPERATOR)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/parked?limit=1");
        assertThat(first.jsonPath().getList("items.place")).containsExactly("12");
        assertThat(second.jsonPath().getList("items.place")).containsExactly("13");
        assertThat(first.asString()).contains("cannot be read").doesNotContain("SECRET", "raw");
    }

    @Test
    void a_replay_of_nobody_is_not_found() {
        isProblem(
                as(Role.OPERATOR).header("Idempotency-Key", "k").post("/api/parked/nobody/key/replay"),
                404,
                "NOT_FOUND");
    }

    @Test
    void everybody_may_know_whether_events_flow() {
        assertThat(as(Role.PEER_MENTOR).get("/api/flow-health").jsonPath().getMap("$"))
                .containsKeys("ok", "parts");
    }

    @Test
    void a_row_that_the_log_does_not_give_is_told_by_key_and_gone_after_a_rebuild() throws SQLException {
        execute("insert into toy (id) values ('bear')");
        var compared = as(Role.OPERATOR).post("/api/views/toys/compare");
        assertThat(compared.statusCode()).isEqualTo(200);
        assertThat(compared.jsonPath().getList("differences.key")).containsExactly("bear");
        assertThat(compared.jsonPath().getList("differences.kind")).containsExactly("SURPLUS");

        var rebuilt = as(Role.OPERATOR).header("Idempotency-Key", "k").post("/api/views/toys/rebuild");
        assertThat(rebuilt.jsonPath().getInt("rows")).isZero();
        assertThat(as(Role.OPERATOR).post("/api/views/toys/compare").jsonPath().getInt("differing"))
                .isZero();
    }

    @Test
    void views_are_listed_and_no_other_can_be_compared() {
        assertThat(as(Role.OPERATOR).get("/api/views").jsonPath().getList("views"))
                .containsExactly("toys");
        isProblem(as(Role.OPERATOR).post("/api/views/bears/compare"), 404, "NOT_FOUND");
    }

    @Test
    void a_log_with_a_hole_is_a_problem_and_no_comparison() throws SQLException {
        execute("insert into follower values ('toys', 3, 0, now()) on conflict (name) do update set position = 3");
        try {
            isProblem(as(Role.OPERATOR).post("/api/views/toys/compare"), 500, "LOG_NOT_WHOLE");
        } finally {
            execute("update follower set position = 0 where name = 'toys'");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void park(String follower, String place) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into parked values (?, 'key', ?, 'cannot be read', now(), '{\"value\": \"SECRET\"}')")) {
            insert.setString(1, follower);
            insert.setString(2, place);
            insert.executeUpdate();
        }
    }
}
