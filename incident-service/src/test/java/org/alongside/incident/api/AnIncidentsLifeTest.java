package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.created;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnIncidentsLifeTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);
    private static final Desk SUPERVISOR = Desk.of(Role.CONTROL_ROOM_SUPERVISOR);

    private static final String THRIVE = ("{\"threat\": %1$s, \"harm\": %1$s, \"risk\": %1$s, \"investigation\": %1$s,"
                    + " \"vulnerability\": %1$s, \"engagement\": %1$s}")
            .formatted("{\"level\": \"LOW\"}");

    private final UUID victim = UUID.randomUUID();

    @Test
    void a_call_is_taken_and_becomes_an_incident() {
        var call = HANDLER.post("/api/calls", """
                {"source": "VICTIM", "line": "EMERGENCY_999", "callOfferedAt": "2026-01-10T20:15:00Z",
                 "callAnsweredAt": "2026-01-10T20:15:04Z", "locationSource": "AML", "locationRadiusM": 30,
                 "phone": "07700 900123", "callerWords": "he is here"}""");
        accepted(call);
        var id = call.jsonPath().getString("id");
        assertThat(call.header("Location")).endsWith("/api/incidents/" + id);
        accepted(HANDLER.post("/api/incidents", "{\"incident\": \"%s\", \"daSuspected\": \"YES\"}".formatted(id)));
        var detail = HANDLER.get("/api/incidents/" + id);
        assertThat(detail.jsonPath().getString("item.state")).isEqualTo("CREATED");
        assertThat(detail.jsonPath().getString("item.clockStarts.callAnsweredAt"))
                .isEqualTo("2026-01-10T20:15:04Z");
    }

    @Test
    void the_answer_to_a_grade_lets_a_dispatcher_open_the_response_without_events() {
        var graded = HANDLER.post("/api/incidents/" + created(victim) + "/grade", "{\"grade\": \"G1\"}");
        accepted(graded);
        var facts = graded.jsonPath();
        assertThat(facts.getString("facts.grade")).isEqualTo("G1");
        assertThat(facts.getString("facts.policyLabel")).isEqualTo("Grade 1");
        assertThat(facts.getString("facts.daSuspected")).isEqualTo("YES");
        assertThat(facts.getList("facts.victims")).isEqualTo(List.of(victim.toString()));
        assertThat(facts.getFloat("facts.place.coarse.latitude")).isEqualTo(53.55f);
        assertThat(facts.getString("facts.flags[0].value")).isEqualTo("UNKNOWN");
        assertThat(graded.asString()).doesNotContain("Street");
    }

    @Test
    void the_same_creation_again_is_the_same_incident() {
        var body = Desk.CREATION.formatted("2026-01-10T20:15:00Z", "1 Twice Street", victim);
        var key = UUID.randomUUID().toString();
        var first = HANDLER.post("/api/incidents", body, key);
        var second = HANDLER.post("/api/incidents", body, key);
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        refused(HANDLER.post("/api/incidents", body.replace("Twice", "Thrice"), key), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_regrade_says_which_version_was_seen() {
        var id = created(victim);
        var graded = HANDLER.post("/api/incidents/" + id + "/grade", "{\"grade\": \"G2\"}");
        var regrade = "{\"grade\": \"G1\", \"reason\": \"NEW_INFORMATION\"}";
        refused(HANDLER.post("/api/incidents/" + id + "/regrade", regrade), 428, "MISSING_VERSION");
        refused(HANDLER.edit("/api/incidents/" + id + "/regrade", regrade, "\"1\""), 412, "STALE_VERSION");
        accepted(HANDLER.edit("/api/incidents/" + id + "/regrade", regrade, graded.header("ETag")));
    }

    @Test
    void a_lower_grade_of_domestic_abuse_is_refused_without_a_second_person() {
        var id = created(victim);
        accepted(HANDLER.post("/api/incidents/" + id + "/grade", "{\"grade\": \"G1\"}"));
        var assessed = HANDLER.post("/api/incidents/" + id + "/thrive", THRIVE);
        refused(
                HANDLER.edit(
                        "/api/incidents/" + id + "/regrade",
                        "{\"grade\": \"G2\", \"reason\": \"RISK_REDUCED\", \"explanation\": \"quiet now\"}",
                        assessed.header("ETag")),
                409,
                "DOWNGRADE_NEEDS_SECOND_PERSON");
    }

    @Test
    void a_second_person_agrees_by_their_own_sign_in_to_a_lower_grade() {
        var path = "/api/incidents/" + created(victim);
        accepted(HANDLER.post(path + "/grade", "{\"grade\": \"G1\"}"));
        accepted(HANDLER.post(path + "/thrive", THRIVE));
        var own = HANDLER.post(path + "/lower-grade-agreement", "{\"grade\": \"G2\"}");
        accepted(own);
        var lower = "{\"grade\": \"G2\", \"reason\": \"RISK_REDUCED\", \"explanation\": \"he is in custody\"}";
        refused(HANDLER.edit(path + "/regrade", lower, own.header("ETag")), 409, "DOWNGRADE_NEEDS_SECOND_PERSON");
        var second = SUPERVISOR.post(path + "/lower-grade-agreement", "{\"grade\": \"G2\"}");
        accepted(HANDLER.edit(path + "/regrade", lower, second.header("ETag")));
    }

    @Test
    void it_closes_only_when_every_check_has_its_answer() {
        var path = "/api/incidents/" + created(victim);
        accepted(HANDLER.post(path + "/result", "{\"results\": [\"WORDS_OF_ADVICE\"], \"daConfirmed\": \"YES\"}"));
        refused(HANDLER.post(path + "/closure", "{}"), 409, "CLOSURE_CHECKS_OPEN");
        for (var check : List.of("SUSPECT_LINKED", "CHILDREN_LINKED")) {
            accepted(SUPERVISOR.post(
                    path + "/waivers", "{\"check\": \"%s\", \"reason\": \"not known\"}".formatted(check)));
        }
        for (var check : List.of("RISK_ASSESSMENT", "ADVOCATE_CONTACT")) {
            accepted(SUPERVISOR.post(
                    path + "/waivers",
                    "{\"check\": \"%s\", \"party\": \"%s\", \"reason\": \"moved\"}".formatted(check, victim)));
        }
        accepted(HANDLER.post(path + "/crime-decision", "{\"decision\": \"NON_CRIME\"}"));
        accepted(HANDLER.post(
                path + "/referral-decision", "{\"victim\": \"%s\", \"decision\": \"MADE\"}".formatted(victim)));
        refused(HANDLER.post(path + "/closure", "{}"), 409, "CLOSURE_CHECKS_OPEN");
        accepted(HANDLER.post(path + "/next-step-owner", "{\"team\": \"DAU\"}"));
        accepted(HANDLER.post(path + "/closure", "{}"));
        var detail = HANDLER.get(path);
        assertThat(detail.jsonPath().getString("item.state")).isEqualTo("CLOSED");
        refused(HANDLER.post(path + "/flags", "{\"flag\": \"FIREARM\", \"value\": \"NO\"}"), 409, "INCIDENT_CLOSED");
    }

    @Test
    void the_board_shows_it_as_soon_as_it_was_graded() {
        var id = created(victim);
        var graded = HANDLER.post("/api/incidents/" + id + "/grade", "{\"grade\": \"G1\"}")
                .jsonPath()
                .getLong("position");
        var board = Pages.with(id, HANDLER, "/api/incidents?limit=200&minPosition=" + graded);
        assertThat(board.getString("items.find { it.recordId == '" + id + "' }.grade"))
                .isEqualTo("G1");
        assertThat(board.getLong("position")).isGreaterThanOrEqualTo(graded);
    }

    @Test
    void the_board_comes_in_pages_that_neither_lose_nor_repeat() {
        for (int i = 0; i < 3; i++) {
            created(UUID.randomUUID());
        }
        var last = created(UUID.randomUUID());
        var position = HANDLER.post("/api/incidents/" + last + "/grade", "{\"grade\": \"G2\"}")
                .jsonPath()
                .getLong("position");
        var whole = Pages.of(HANDLER, "/api/incidents?limit=200&minPosition=" + position);
        var paged = Pages.of(HANDLER, "/api/incidents?limit=2");
        assertThat(paged).doesNotHaveDuplicates().isEqualTo(whole);
    }

    @Test
    void the_log_keeps_a_line_and_its_correction() {
        var path = "/api/incidents/" + created(victim);
        var entry = UUID.randomUUID();
        accepted(HANDLER.post(path + "/log", "{\"entry\": \"%s\", \"text\": \"he left by car\"}".formatted(entry)));
        accepted(HANDLER.post(
                path + "/log/corrections", "{\"corrects\": \"%s\", \"text\": \"he left on foot\"}".formatted(entry)));
        var log = HANDLER.get(path + "/log").jsonPath();
        assertThat(log.getString("items[0].text.text")).isEqualTo("he left by car");
        assertThat(log.getString("items[1].text.text")).isEqualTo("he left on foot");
        assertThat(log.getString("items[1].corrects")).isEqualTo(entry.toString());
        assertThat(log.getString("items[0].correctedBy")).isEqualTo(log.getString("items[1].recordId"));
    }

    @Test
    void two_logs_do_not_each_call_the_other_the_original() {
        var first = created(UUID.randomUUID());
        var second = created(UUID.randomUUID());
        var link = "{\"kind\": \"DUPLICATE_OF\", \"other\": \"%s\"}";
        accepted(HANDLER.post("/api/incidents/" + second + "/links", link.formatted(first)));
        refused(HANDLER.post("/api/incidents/" + first + "/links", link.formatted(second)), 409, "LINK_CONTRADICTS");
        refused(
                HANDLER.post("/api/incidents/" + first + "/links", link.formatted(UUID.randomUUID())),
                404,
                "UNKNOWN_INCIDENT");
        accepted(HANDLER.post("/api/incidents/" + second + "/links/withdrawal", link.formatted(first)));
    }

    @Test
    void it_can_be_read_as_it_was_known_at_a_moment() {
        var id = created(victim);
        var before = HANDLER.get("/api/incidents/" + id).jsonPath().getString("asOf");
        accepted(HANDLER.post("/api/incidents/" + id + "/grade", "{\"grade\": \"G1\"}"));
        var now = HANDLER.get("/api/incidents/" + id + "/timeline").jsonPath().getList("items.entry.type");
        var then = HANDLER.get("/api/incidents/" + id + "/timeline?asOf=" + before)
                .jsonPath()
                .getList("items.entry.type");
        assertThat(now).contains("IncidentGraded");
        assertThat(then).contains("IncidentCreated").doesNotContain("IncidentGraded");
    }

    @Test
    void what_had_happened_by_then_is_told_also_when_it_was_written_down_later() {
        var id = created(UUID.randomUUID());
        accepted(HANDLER.post(
                "/api/incidents/" + id + "/grade", "{\"grade\": \"G1\", \"gradedAt\": \"2026-01-10T20:18:00Z\"}"));

        var timeline = "/api/incidents/" + id + "/timeline?asOf=";
        assertThat(HANDLER.get(timeline + "2026-01-10T20:18:00Z&by=OCCURRED")
                        .jsonPath()
                        .getList("items.entry.type"))
                .contains("IncidentGraded");
        assertThat(HANDLER.get(timeline + "2026-01-10T20:17:59Z&by=OCCURRED")
                        .jsonPath()
                        .getList("items.entry.type"))
                .doesNotContain("IncidentGraded");
        assertThat(HANDLER.get(timeline + "2026-01-10T20:18:00Z&by=LOGGED").statusCode())
                .isEqualTo(404);
    }
}
