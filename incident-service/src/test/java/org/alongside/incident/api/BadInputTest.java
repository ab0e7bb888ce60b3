package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.created;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong requests: each a problem with a code, nothing half-done, nothing of what was sent in the answer. */
@QuarkusTest
class BadInputTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                                     | 400 | MALFORMED
            []                                                                    | 400 | MALFORMED
            {"daSuspected": "PERHAPS"}                                            | 400 | MALFORMED
            {"daSuspected": 1}                                                    | 400 | MALFORMED
            {}                                                                    | 400 | MALFORMED
            {"daSuspected": "YES", "unheardOf": true}                             | 400 | MALFORMED
            {"daSuspected": "YES", "receivedAt": 1700000000}                      | 400 | MALFORMED
            {"daSuspected": "YES", "createdAt": "2999-01-01T00:00:00Z"}           | 422 | FUTURE_TIME
            {"daSuspected": "YES", "receivedAt": "2023-02-29T10:00:00Z"}          | 422 | IMPOSSIBLE_TIME
            {"daSuspected": "YES", "occurredFrom": "2026-01-02T00:00:00Z", "occurredTo": "2026-01-01T00:00:00Z"} | 422 | IMPOSSIBLE_TIMES
            {"daSuspected": "YES", "place": {"precision": "AREA", "latitude": 51.5, "longitude": -0.1}} | 422 | OUTSIDE_FORCE_AREA
            {"daSuspected": "YES", "place": {"precision": "AREA", "latitude": 91, "longitude": -2.6}} | 422 | OUTSIDE_FORCE_AREA
            {"daSuspected": "YES", "place": {"precision": "AREA", "latitude": 53.5}} | 422 | HALF_A_POSITION
            {"daSuspected": "YES", "place": {"precision": "ADDRESS"}}             | 422 | PLACE_WITHOUT_ADDRESS
            {"daSuspected": "YES", "place": {"precision": "AREA", "latitude": "53.5", "longitude": -2.6}} | 400 | MALFORMED
            {"daSuspected": "YES", "summary": "bell \\u0007 rings"}               | 422 | CONTROL_CHARACTERS
            {"daSuspected": "YES", "parties": [{"dateOfBirth": "2023-02-29"}]}    | 422 | IMPOSSIBLE_TIME
            {"daSuspected": "YES", "parties": [{"dateOfBirth": "1801-02-28"}]}    | 422 | IMPOSSIBLE_TIME
            {"daSuspected": "YES", "flags": [{"flag": "FIREARM", "value": "YES", "about": "00000000-0000-0000-0000-000000000009"}]} | 422 | UNKNOWN_PARTY
            """)
    void a_wrong_creation_creates_nothing(String body, int status, String code) {
        refused(HANDLER.post("/api/incidents", body), status, code);
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_is_refused_and_leaves_nothing_behind() {
        var id = created(UUID.randomUUID());
        refused(
                HANDLER.post("/api/incidents/" + id + "/log", "{\"text\": \"%s\"}".formatted("a".repeat(100_000))),
                422,
                "TEXT_TOO_LONG");
        assertThat(HANDLER.get("/api/incidents/" + id + "/log").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void a_body_beyond_the_limit_is_refused() {
        var answer = HANDLER.post("/api/incidents", "{\"daSuspected\": \"%s\"}".formatted("a".repeat(300_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void an_answered_call_was_offered_before() {
        refused(HANDLER.post("/api/calls", """
                {"source": "VICTIM", "line": "EMERGENCY_999", "callOfferedAt": "2026-01-10T20:16:00Z",
                 "callAnsweredAt": "2026-01-10T20:15:04Z"}"""), 422, "IMPOSSIBLE_TIMES");
    }

    @Test
    void an_incident_nobody_knows_is_not_found() {
        var path = "/api/incidents/" + UUID.randomUUID();
        refused(HANDLER.post(path + "/grade", "{\"grade\": \"G1\"}"), 404, "UNKNOWN_INCIDENT");
        refused(HANDLER.get(path), 404, "NOT_FOUND");
        refused(HANDLER.get(path + "/log"), 404, "NOT_FOUND");
    }

    @Test
    void a_post_without_a_key_and_a_read_without_a_reason_are_refused() {
        var id = created(UUID.randomUUID());
        var token = "Bearer " + TestTokens.of(Role.CALL_HANDLER);
        refused(
                RestAssured.given()
                        .header("Authorization", token)
                        .contentType("application/json")
                        .body("{\"daSuspected\": \"NO\"}")
                        .post("/api/incidents"),
                400,
                "MISSING_IDEMPOTENCY_KEY");
        refused(
                RestAssured.given().header("Authorization", token).get("/api/incidents/" + id),
                400,
                "MISSING_ACCESS_REASON");
    }

    @Test
    void a_line_said_three_times_under_one_key_is_written_once() {
        var path = "/api/incidents/" + created(UUID.randomUUID());
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            accepted(HANDLER.post(path + "/log", "{\"text\": \"once\"}", key));
        }
        assertThat(HANDLER.get(path + "/log").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void half_of_a_request_in_one_go_is_not_done() {
        var path = "/api/incidents/" + created(UUID.randomUUID());
        var party = UUID.randomUUID();
        refused(
                HANDLER.post(
                        path + "/relationships",
                        "{\"victim\": \"%s\", \"suspect\": \"%s\", \"relationship\": \"PARTNER\"}"
                                .formatted(party, party)),
                422,
                "ONE_PARTY_TWICE");
        assertThat(HANDLER.get(path).jsonPath().getList("item.parties")).hasSize(1);
    }

    @Test
    void personal_data_does_not_come_back_in_a_problem() {
        var answer = HANDLER.post("/api/incidents", """
                {"daSuspected": "YES", "summary": "Made Up Person of 1 Secret Street", "daSuspected": "YES"}""");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).doesNotContain("Secret");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        refused(HANDLER.get("/api/incidents?cursor=bm9uc2Vuc2U"), 400, "MALFORMED");
        refused(HANDLER.get("/api/incidents?limit=0"), 422, "INVALID");
        refused(HANDLER.get("/api/incidents?limit=100000"), 422, "INVALID");
    }
}
