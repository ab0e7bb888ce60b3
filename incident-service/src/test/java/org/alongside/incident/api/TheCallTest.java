package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** A call from its first second on, as those at the screens see it. */
@QuarkusTest
class TheCallTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final UUID call = UUID.randomUUID();

    @Test
    void a_second_caller_asks_for_a_decision_and_both_are_listed_with_what_they_were_told() {
        var id = graded("VICTIM");
        var neighbour = UUID.randomUUID();
        var victim = UUID.randomUUID();
        accepted(HANDLER.post("/api/calls", """
                {"incident": "%s", "call": "%s", "caller": "%s", "source": "THIRD_PARTY", "line": "NON_EMERGENCY_101",
                 "callerWords": "shouting next door"}""".formatted(id, neighbour, victim)));
        accepted(HANDLER.post("/api/incidents/" + id + "/caller-informed", informed(call, "\"CALLED_BACK\"")));
        var item = detail(HANDLER, id);
        assertThat(item.getBoolean("item.gradeDecisionDue")).isTrue();
        assertThat(item.getString("item.clocks.find { it.name == 'grade-decision' }.reason"))
                .isEqualTo("SECOND_CONTACT");
        assertThat(item.getString("item.clocks.find { it.name == 'grade-decision' }.tells"))
                .isEqualTo("CONTROL_ROOM_SUPERVISOR");
        assertThat(item.getList("item.contacts.source")).isEqualTo(List.of("VICTIM", "THIRD_PARTY"));
        assertThat(item.getString("item.contacts[1].caller")).isEqualTo(victim.toString());
        assertThat(item.getString("item.contacts[1].callOfferedAt")).isNotNull();
        assertThat(item.getString("item.contacts[0].informed[0].way")).isEqualTo("CALLED_BACK");
        assertThat(item.getString("item.contacts[0].informed[0].person")).isNotBlank();
        assertThat(item.getList("item.contacts[1].informed")).isEmpty();
    }

    @Test
    void a_second_call_that_became_a_log_of_its_own_asks_for_the_same_decision_once_it_is_linked() {
        var first = graded("VICTIM");
        assertThat(detail(HANDLER, first).getBoolean("item.gradeDecisionDue")).isFalse();
        var second = new TheCallTest().graded("THIRD_PARTY");
        accepted(HANDLER.post(
                "/api/incidents/" + second + "/links",
                "{\"kind\": \"SAME_LOCATION\", \"other\": \"%s\"}".formatted(first)));
        accepted(HANDLER.post(
                "/api/incidents/" + second + "/links",
                "{\"kind\": \"UPDATE_TO\", \"other\": \"%s\"}".formatted(first)));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(
                        detail(HANDLER, first).getString("item.clocks.find { it.name == 'grade-decision' }.reason"))
                .isEqualTo("SECOND_CONTACT"));
        assertThat(detail(HANDLER, first).getList("item.history.findAll { it.type == 'GradeQuestioned' }"))
                .hasSize(1);
        assertThat(detail(HANDLER, second).getBoolean("item.gradeDecisionDue")).isFalse();
    }

    @Test
    void the_board_shows_the_clocks_with_their_reasons() {
        var id = graded("VICTIM");
        var ended = HANDLER.post(
                "/api/incidents/" + id + "/call-end", "{\"call\": \"%s\", \"dropped\": true}".formatted(call));
        var board = board(id, ended.jsonPath().getLong("position"));
        var row = row(id);
        assertThat(board.getList(row + ".clocks.reason")).contains("CALL_DROPPED", "NOBODY_SENT", "NOBODY_THERE");
    }

    @Test
    void a_line_that_went_dead_is_told_to_a_supervisor_when_nobody_decides() {
        var id = received("VICTIM");
        accepted(HANDLER.post(
                "/api/incidents/" + id + "/call-end",
                "{\"call\": \"%s\", \"dropped\": true, \"callEndedAt\": \"2026-01-10T20:16:00Z\"}".formatted(call)));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(detail(HANDLER, id)
                        .getList("item.history.findAll { it.type == 'IncidentEscalated' }.fact.cause"))
                .containsExactly("GRADE_DECISION_OVERDUE"));
        assertThat(detail(HANDLER, id).getBoolean("item.clocks[0].told")).isTrue();
    }

    @Test
    void the_codeword_is_at_hand_for_who_answers_next_and_for_nobody_who_need_not_know_it() {
        var id = graded("VICTIM");
        accepted(HANDLER.post(
                "/api/incidents/" + id + "/codeword",
                "{\"call\": \"%s\", \"codeword\": \"blue jumper\"}".formatted(call)));
        assertThat(detail(Desk.of(Role.DISPATCHER), id).getString("item.codeword.text"))
                .isEqualTo("blue jumper");
        assertThat(Desk.of(Role.ARREST_OFFICER).get("/api/incidents/" + id).asString())
                .doesNotContain("blue jumper")
                .doesNotContain("codeword\"");
        var heard = HANDLER.post("/api/incidents/" + id + "/codeword-heard", "{\"call\": \"%s\"}".formatted(call));
        accepted(heard);
        var board = board(id, heard.jsonPath().getLong("position"));
        var row = row(id);
        assertThat(board.getBoolean(row + ".codewordAgreed")).isTrue();
        assertThat(board.getString(row + ".escalation.cause")).isEqualTo("CODEWORD_HEARD");
        assertThat(board.getList(row + ".flags.findAll { it.value == 'YES' }.flag"))
                .isEqualTo(List.of("SUSPECT_ON_SCENE"));
    }

    @Test
    void who_was_told_is_said_with_how() {
        var id = graded("VICTIM");
        refused(HANDLER.post("/api/incidents/" + id + "/caller-informed", informed(call, "null")), 422, "WAY_MISSING");
        refused(
                HANDLER.post(
                        "/api/incidents/" + id + "/caller-informed", informed(UUID.randomUUID(), "\"ON_THE_LINE\"")),
                404,
                "UNKNOWN_CALL");
    }

    private static String informed(UUID call, String way) {
        return "{\"call\": \"%s\", \"news\": \"DISPATCHED\", \"outcome\": \"TOLD\", \"way\": %s}".formatted(call, way);
    }

    private String received(String source) {
        var answer = HANDLER.post("/api/calls", """
                {"call": "%s", "source": "%s", "line": "EMERGENCY_999", "callerWords": "he is here"}""".formatted(call, source));
        accepted(answer);
        return answer.jsonPath().getString("id");
    }

    private String graded(String source) {
        var id = received(source);
        accepted(HANDLER.post("/api/incidents", "{\"incident\": \"%s\", \"daSuspected\": \"YES\"}".formatted(id)));
        accepted(HANDLER.post("/api/incidents/" + id + "/grade", "{\"grade\": \"G1\"}"));
        return id;
    }

    private static JsonPath detail(Desk desk, String id) {
        return desk.get("/api/incidents/" + id).jsonPath();
    }

    /** The page of the board that it is on, once the board has come to a position. */
    private static JsonPath board(String id, long position) {
        return Pages.with(id, HANDLER, "/api/incidents?limit=200&minPosition=" + position);
    }

    private static String row(String id) {
        return "items.find { it.recordId == '%s' }".formatted(id);
    }
}
