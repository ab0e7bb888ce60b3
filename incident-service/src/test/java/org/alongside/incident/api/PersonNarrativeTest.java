package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** Whoever is known again, and what was written about them before. All names are made up. */
@QuarkusTest
class PersonNarrativeTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);

    private final String surname = "Q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private String incident(UUID party, String name, String born, String line) {
        var answer = HANDLER.post("/api/incidents", """
                {"daSuspected": "YES", "receivedAt": "2026-01-10T20:15:00Z",
                 "place": {"precision": "ADDRESS", "address": "%s Street", "district": "WIGAN"},
                 "parties": [{"party": "%s", "roles": ["VICTIM"], "name": "%s", "dateOfBirth": "%s"}]}""".formatted(UUID.randomUUID(), party, name, born));
        accepted(answer);
        var id = answer.jsonPath().getString("id");
        accepted(HANDLER.post("/api/incidents/" + id + "/log", "{\"text\": \"%s\"}".formatted(line)));
        return id;
    }

    @Test
    void one_narrative_runs_over_all_incidents_of_a_victim_until_a_match_is_taken_back() {
        var first = UUID.randomUUID();
        var married = UUID.randomUUID();
        var one = incident(first, "Al " + surname, "1990-02-28", "the first night");
        incident(UUID.randomUUID(), surname + " Al", "1990-02-28", "the second night");
        var other = incident(married, "Al Married", "1971-05-05", "the third night");
        assertThat(narrative(first)).containsExactly("the second night", "the first night");
        var match = "{\"party\": \"%s\", \"otherIncident\": \"%s\", \"otherParty\": \"%s\"%s}";
        accepted(HANDLER.post(
                "/api/incidents/" + one + "/matches",
                match.formatted(first, other, married, ", \"scorePercent\": 70, \"basis\": \"CONFIRMED_BY_PERSON\"")));
        assertThat(narrative(first)).containsExactly("the third night", "the second night", "the first night");
        accepted(HANDLER.post(
                "/api/incidents/" + one + "/matches/withdrawal", match.formatted(first, other, married, "")));
        assertThat(narrative(first)).containsExactly("the second night", "the first night");
        assertThat(narrative(married)).containsExactly("the third night");
    }

    private static List<String> narrative(UUID party) {
        var answer = HANDLER.get("/api/persons/" + party + "/narrative");
        accepted(answer);
        return answer.jsonPath().getList("items.line.text.text");
    }

    @Test
    void a_restricted_incident_is_in_nobody_elses_narrative() {
        var party = UUID.randomUUID();
        var id = incident(party, "Al " + surname, "1990-02-28", "hidden");
        accepted(HANDLER.post(
                "/api/incidents/" + id + "/restriction", "{\"reason\": \"SUPERVISOR_DECISION\", \"allowed\": []}"));
        assertThat(narrative(party)).containsExactly("hidden");
        var other = Desk.of("somebody-else", Role.CALL_HANDLER).get("/api/persons/" + party + "/narrative");
        assertThat(other.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void slips_in_name_and_birthday_make_candidates_with_reasons_and_without_names() {
        var party = UUID.randomUUID();
        var id = incident(party, "Sarah " + surname, "1990-02-08", "x");
        var found = candidates(HANDLER, "Sara " + surname, "1990-08-02");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().get("recordId")).isEqualTo(party.toString());
        assertThat(found.getFirst().get("incident")).isEqualTo(id);
        assertThat((List<?>) found.getFirst().get("reasons"))
                .isEqualTo(List.of("NAME_SOUNDS_ALIKE", "DAY_AND_MONTH_SWAPPED"));
        assertThat((int) found.getFirst().get("scorePercent")).isBetween(35, 99);
        assertThat(found.toString()).doesNotContainIgnoringCase(surname);
        assertThat(candidates(HANDLER, "Peter " + surname + "other", "1950-12-31"))
                .isEmpty();
    }

    @Test
    void who_is_in_a_restricted_incident_is_no_candidate_for_others() {
        var id = incident(UUID.randomUUID(), "Petra " + surname, "1961-05-17", "x");
        accepted(HANDLER.post(
                "/api/incidents/" + id + "/restriction", "{\"reason\": \"SUPERVISOR_DECISION\", \"allowed\": []}"));
        var other = "curious-" + UUID.randomUUID();
        assertThat(candidates(Desk.of(other, Role.CALL_HANDLER), "Petra " + surname, "1961-05-17"))
                .isEmpty();
        accepted(HANDLER.post("/api/incidents/" + id + "/log", "{\"text\": \"mark\"}"));
        assertThat(Desk.of(Role.AUDITOR)
                        .get("/api/protection-alerts?limit=200")
                        .jsonPath()
                        .getList("items.person"))
                .contains(other);
    }

    private List<Map<String, Object>> candidates(Desk desk, String name, String born) {
        var mark = Desk.created(UUID.randomUUID());
        var position = HANDLER.post("/api/incidents/" + mark + "/log", "{\"text\": \"mark\"}")
                .jsonPath()
                .getLong("position");
        var answer = desk.post(
                "/api/person-candidates?minPosition=" + position,
                "{\"name\": \"%s\", \"dateOfBirth\": \"%s\"}".formatted(name, born));
        accepted(answer);
        return answer.jsonPath().getList("items");
    }
}
