package org.alongside.companion.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {
    @Inject
    Pool pool;

    private String delivery(String force, boolean restricted, String state) {
        var id = UUID.randomUUID();
        run(
                "insert into told_object (object, kind, subject, force, master_system, master_id, incident, live,"
                        + " restricted, sequence, version, document) values ($1, 'INCIDENT', $2, $3, null, null, null, true, $4, 1, 1, '{}')",
                Tuple.of("incident/" + id, id, force, restricted));
        run(
                "insert into delivery (object, state, sequence, settled, attempts, next_at, code)"
                        + " values ($1, $2, 1, 1, 0, now(), 'NO_SUCH_BEAT')",
                Tuple.of("incident/" + id, state));
        return "incident/" + id;
    }

    private void run(String statement, Tuple values) {
        pool.preparedQuery(statement).execute(values).await().atMost(Duration.ofSeconds(10));
    }

    private static Response outbox(String query) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + TestTokens.of(Role.DISPATCHER))
                .header("Access-Reason", "what did they refuse")
                .get("/api/companion/outbox?limit=200" + query);
    }

    private static List<String> shown(String query) {
        return outbox(query).then().statusCode(200).extract().path("items.recordId");
    }

    @Test
    void what_was_refused_is_found_by_its_state_with_its_code() {
        var refused = delivery(TestTokens.FORCE, false, "REFUSED");
        var known = delivery(TestTokens.FORCE, false, "ACKNOWLEDGED");
        assertThat(shown("&state=REFUSED")).contains(refused).doesNotContain(known);
        assertThat(shown("")).contains(refused, known);
        assertThat(outbox("&state=REFUSED").<String>path("items.find { it.recordId == '" + refused + "' }.code"))
                .isEqualTo("NO_SUCH_BEAT");
    }

    @Test
    void neither_a_restricted_incident_nor_another_force_is_shown() {
        var restricted = delivery(TestTokens.FORCE, true, "REFUSED");
        var elsewhere = delivery("ELSEWHERE", false, "REFUSED");
        assertThat(shown("")).doesNotContain(restricted, elsewhere);
    }

    @Test
    void a_state_that_is_none_is_refused() {
        assertThat(outbox("&state=LOST").statusCode()).isEqualTo(422);
    }
}
