package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.created;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** What a review after a death asks: what was known at that moment, and what only came out later. */
@QuarkusTest
class AsItWasKnownThenTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);

    @Test
    void what_was_told_later_stands_apart_from_what_was_known() {
        var path = "/api/incidents/" + created(UUID.randomUUID());
        accepted(HANDLER.post(path + "/log", "{\"text\": \"she said he had left\"}"));
        var moment = Instant.now();
        accepted(HANDLER.post(path + "/log", """
                {"text": "a neighbour saw him come back at eight", "at": "2026-01-10T20:00:00Z"}"""));
        accepted(HANDLER.post(path + "/grade", "{\"grade\": \"G1\"}"));

        var then = asOf(path, moment, "LOGGED");
        assertThat(then.getString("item.detail.state")).isEqualTo("CREATED");
        assertThat(then.getString("item.detail.grade")).isNull();
        assertThat(then.getList("item.log.text.text")).containsExactly("she said he had left");
        assertThat(then.getList("item.known.fact.type"))
                .contains("IncidentCreated", "LogEntryAdded")
                .doesNotContain("IncidentGraded");
        assertThat(then.getList("item.toldLater.fact.fact.text.text"))
                .containsExactly("a neighbour saw him come back at eight");
    }

    @Test
    void as_it_happened_it_holds_what_was_told_later() {
        var path = "/api/incidents/" + created(UUID.randomUUID(), "1 Made Up Street", "2026-01-10T20:15:00Z");
        var moment = Instant.now();
        accepted(HANDLER.post(path + "/log", """
                {"text": "he had come back before", "at": "2026-01-10T20:20:00Z"}"""));
        accepted(HANDLER.post(path + "/log", "{\"text\": \"written afterwards\"}"));
        assertThat(asOf(path, moment, "OCCURRED").getList("item.log.text.text"))
                .containsExactly("he had come back before");
        assertThat(asOf(path, moment, "RECORDED").getList("item.log")).isEmpty();
    }

    @Test
    void before_it_began_nothing_was_known_and_what_had_happened_is_told_later() {
        var path = "/api/incidents/" + created(UUID.randomUUID());
        var then = asOf(path, Instant.parse("2020-01-01T00:00:00Z"), "LOGGED");
        assertThat(then.getMap("item")).doesNotContainKey("detail");
        assertThat(then.getList("item.known")).isEmpty();
        assertThat(then.getList("item.toldLater")).isEmpty();
    }

    @Test
    void a_moment_must_be_named() {
        var path = "/api/incidents/" + created(UUID.randomUUID());
        refused(HANDLER.get(path + "/as-of"), 422, "INVALID");
        refused(HANDLER.get(path + "/as-of?at=yesterday"), 422, "IMPOSSIBLE_TIME");
    }

    private static JsonPath asOf(String path, Instant at, String by) {
        var answer = HANDLER.get(path + "/as-of?at=" + at + "&by=" + by);
        accepted(answer);
        return answer.jsonPath();
    }
}
