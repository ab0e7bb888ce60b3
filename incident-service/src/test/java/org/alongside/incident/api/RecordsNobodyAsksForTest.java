package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** What records hold is known without anybody asking. Source: domain 2.7, 2.8, 2.12. */
@QuarkusTest
class RecordsNobodyAsksForTest {
    private static final Desk HANDLER = Desk.of("handler-of-records", "MERSEYSIDE", Role.CALL_HANDLER);
    private static final Desk SUPERVISOR = Desk.of("supervisor-of-records", "MERSEYSIDE", Role.CONTROL_ROOM_SUPERVISOR);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String FIREARM = "{\"kind\": \"FIREARM\", \"expiresAt\": \"2100-01-01T00:00:00Z\"}";

    private final String address = UUID.randomUUID() + " Street";

    @Test
    void the_second_incident_at_an_address_knows_of_the_first_and_of_its_firearm() {
        var first = created("2026-01-10T20:15:00Z");
        accepted(HANDLER.post("/api/incidents/" + first + "/markers", FIREARM));
        var second = created("2026-01-11T20:15:00Z");
        await().atMost(LIMIT).untilAsserted(() -> {
            var known = records(second);
            assertThat(known.getList("incidents.incident", String.class)).containsOnly(first);
            assertThat(known.getList("incidents.basis", String.class)).containsExactly("SAME_ADDRESS");
            assertThat(known.getList("markers.kind", String.class)).containsExactly("FIREARM");
            assertThat(known.getBoolean("markers[0].onPlace")).isTrue();
            assertThat(known.getString("finding")).isEqualTo("Police record found");
        });
    }

    @Test
    void the_board_says_how_often_before_and_names_nobody() {
        created("2026-01-10T20:15:00Z");
        var second = created("2026-01-11T20:15:00Z");
        await().atMost(LIMIT).untilAsserted(() -> {
            var line = onBoard(second);
            assertThat(line).containsEntry("lastReceivedAt", "2026-01-10T20:15:00Z");
            assertThat(line).containsEntry("sameNight", 0).containsEntry("last28Days", 1);
            assertThat(line.toString()).doesNotContain(address);
        });
    }

    private static Map<String, Object> onBoard(String incident) {
        return HANDLER.get("/api/incidents?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items.find { it.recordId == '" + incident + "' }.knownBefore");
    }

    @Test
    void where_nothing_is_found_that_is_said_and_not_that_it_is_the_first() {
        var only = created("2026-01-10T20:15:00Z");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(records(only).getString("finding"))
                .isEqualTo("No police record found"));
        assertThat(records(only).getString("foundAt")).isNotBlank();
    }

    @Test
    void a_marker_noted_elsewhere_reaches_an_incident_that_is_open_and_leaves_it_when_it_is_removed() {
        var first = created("2026-01-10T20:15:00Z");
        var second = created("2026-01-11T20:15:00Z");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(records(second).getList("incidents"))
                .hasSize(1));
        accepted(HANDLER.post("/api/incidents/" + first + "/markers", FIREARM));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(markers(second)).containsExactly("FIREARM"));
        var marker = records(second).getString("markers[0].marker");
        accepted(HANDLER.post(
                "/api/incidents/" + first + "/markers/removal",
                "{\"marker\": \"%s\", \"reason\": \"licence checked\"}".formatted(marker)));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(markers(second)).isEmpty());
    }

    @Test
    void what_is_restricted_is_not_found_for_others() {
        var first = created("2026-01-10T20:15:00Z");
        accepted(SUPERVISOR.post("/api/incidents/" + first + "/restriction", """
                {"reason": "SUPERVISOR_DECISION", "allowed": ["supervisor-of-records"]}"""));
        var second = created("2026-01-11T20:15:00Z");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(records(second).getString("finding"))
                .isEqualTo("No police record found"));
        assertThat(records(second).getList("incidents")).isEmpty();
    }

    @Test
    void what_is_restricted_only_now_is_taken_away_from_where_it_was_found() {
        var first = created("2026-01-10T20:15:00Z");
        var second = created("2026-01-11T20:15:00Z");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(records(second).getList("incidents"))
                .hasSize(1));
        accepted(SUPERVISOR.post("/api/incidents/" + first + "/restriction", """
                {"reason": "SUPERVISOR_DECISION", "allowed": ["supervisor-of-records"]}"""));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(records(second).getList("incidents"))
                .isEmpty());
    }

    @Test
    void many_at_once_are_looked_up_side_by_side_and_none_is_parked() {
        var ids = IntStream.range(0, 40)
                .parallel()
                .mapToObj(hour -> created("2026-01-10T20:15:00Z"))
                .toList();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(ids)
                .allSatisfy(id -> assertThat(records(id).getString("foundAt")).isNotBlank()));
    }

    @Test
    void looking_leaves_the_incident_itself_as_whoever_edits_it_saw_it() {
        var first = created("2026-01-10T20:15:00Z");
        var second = created("2026-01-11T20:15:00Z");
        var before = HANDLER.get("/api/incidents/" + second).header("ETag");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(records(second).getList("incidents.incident"))
                .containsExactly(first));
        assertThat(HANDLER.get("/api/incidents/" + second).header("ETag")).isEqualTo(before);
    }

    private String created(String receivedAt) {
        var answer = HANDLER.post("/api/incidents", """
                {"daSuspected": "YES", "receivedAt": "%s", "place": {"precision": "ADDRESS", "address": "%s",
                 "latitude": 53.42, "longitude": -2.95, "district": "LIVERPOOL"}}""".formatted(receivedAt, address));
        accepted(answer);
        return answer.jsonPath().getString("id");
    }

    private static List<String> markers(String incident) {
        return records(incident).getList("markers.kind", String.class);
    }

    private static JsonPath records(String incident) {
        var answer = HANDLER.get("/api/incidents/" + incident + "/records");
        accepted(answer);
        return answer.jsonPath().setRootPath("item");
    }
}
