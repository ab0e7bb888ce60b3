package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** What a later call is told of people and places, and what is taken back of it. */
@QuarkusTest
class KnownPeopleTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);

    /** Made up for each test, so that no other test's people are found. */
    private final String surname = "Q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private final String address = UUID.randomUUID() + " Street";

    private String incident(String person, String role, UUID party) {
        return incident(person, role, party, "1990-02-28");
    }

    private String incident(String person, String role, UUID party, String born) {
        var answer = HANDLER.post("/api/incidents", """
                {"daSuspected": "YES", "receivedAt": "2026-01-10T20:15:00Z",
                 "place": {"precision": "ADDRESS", "address": "%s", "district": "WIGAN"},
                 "parties": [{"party": "%s", "roles": ["%s"], "name": "%s", "dateOfBirth": "%s"}]}""".formatted(address, party, role, person, born));
        accepted(answer);
        return answer.jsonPath().getString("id");
    }

    private static JsonPath asked(String path, String body) {
        var mark = Desk.created(UUID.randomUUID());
        var position = HANDLER.post("/api/incidents/" + mark + "/log", "{\"text\": \"mark\"}")
                .jsonPath()
                .getLong("position");
        var answer = HANDLER.post(path + "?limit=200&minPosition=" + position, body);
        accepted(answer);
        return answer.jsonPath();
    }

    private String byName(String name) {
        return """
                {"persons": [{"name": "%s", "dateOfBirth": "1990-02-28"}]}""".formatted(name);
    }

    @Test
    void bail_is_shown_at_the_next_call_about_the_person_until_it_is_lifted() {
        var suspect = UUID.randomUUID();
        var path = "/api/incidents/" + incident("Al " + surname, "SUSPECT", suspect);
        accepted(HANDLER.post(path + "/markers", """
                {"kind": "BAIL_CONDITIONS", "about": "%s", "expiresAt": "2100-01-01T00:00:00Z",
                 "terms": "not to go near the address"}""".formatted(suspect)));
        var summary = asked("/api/prior-incidents/summary", byName("Al " + surname));
        assertThat(summary.getList("markers.kind")).containsExactly("BAIL_CONDITIONS");
        var marker = summary.getString("markers[0].marker");
        var asked = HANDLER.post("/api/prior-incidents/markers", byName("Al " + surname));
        refused(asked, 400, "MISSING_ACCESS_REASON");
        accepted(HANDLER.post(path + "/markers/removal", "{\"marker\": \"%s\"}".formatted(marker)));
        assertThat(asked("/api/prior-incidents/summary", byName("Al " + surname))
                        .getList("markers"))
                .isEmpty();
    }

    @Test
    void a_warning_belongs_to_the_place_and_not_to_whoever_is_there() {
        var path = "/api/incidents/" + incident("Al " + surname, "VICTIM", UUID.randomUUID());
        accepted(HANDLER.post(
                path + "/markers", "{\"kind\": \"OFFICER_SAFETY_WARNING\", \"expiresAt\": \"2100-01-01T00:00:00Z\"}"));
        var there = asked("/api/prior-incidents/summary", """
                {"place": {"precision": "ADDRESS", "address": "%s"}}""".formatted(address));
        assertThat(there.getList("markers.kind")).containsExactly("OFFICER_SAFETY_WARNING");
        assertThat(asked("/api/prior-incidents/summary", byName("Al " + surname))
                        .getList("markers"))
                .isEmpty();
    }

    @Test
    void whoever_was_matched_shares_the_history_and_loses_it_when_unmatched() {
        var party = UUID.randomUUID();
        var other = UUID.randomUUID();
        var first = incident("Al " + surname, "VICTIM", party);
        var second = incident("Bo " + surname, "VICTIM", other, "1971-05-05");
        assertThat(found()).containsExactly(first);
        var match = """
                {"party": "%s", "otherIncident": "%s", "otherParty": "%s"%s}""";
        accepted(HANDLER.post(
                "/api/incidents/" + first + "/matches",
                match.formatted(party, second, other, ", \"scorePercent\": 70, \"basis\": \"CONFIRMED_BY_PERSON\"")));
        assertThat(found()).containsExactlyInAnyOrder(first, second);
        assertThat(matchesOf(first)).containsExactly(other.toString());
        accepted(HANDLER.post(
                "/api/incidents/" + first + "/matches/withdrawal", match.formatted(party, second, other, "")));
        assertThat(found()).containsExactly(first);
        assertThat(matchesOf(first)).isEmpty();
    }

    private static List<String> matchesOf(String incident) {
        return HANDLER.get("/api/incidents/" + incident).jsonPath().getList("item.matches.otherParty");
    }

    private List<String> found() {
        return asked("/api/prior-incidents", byName("Al " + surname)).getList("items.recordId");
    }

    @Test
    void harming_two_victims_is_serial_and_one_twice_is_not() {
        var name = "Al " + surname;
        withVictim(incident(name, "SUSPECT", UUID.randomUUID()), "One " + surname);
        withVictim(incident(name, "SUSPECT", UUID.randomUUID()), "One " + surname);
        assertThat(asked("/api/prior-incidents/summary", byName(name)).getBoolean("serialPerpetrator"))
                .isFalse();
        withVictim(incident(name, "SUSPECT", UUID.randomUUID()), "Two " + surname);
        assertThat(asked("/api/prior-incidents/summary", byName(name)).getBoolean("serialPerpetrator"))
                .isTrue();
    }

    private static void withVictim(String incident, String name) {
        accepted(HANDLER.post("/api/incidents/" + incident + "/parties", """
                {"roles": ["VICTIM"], "name": "%s", "dateOfBirth": "1985-01-01"}""".formatted(name)));
    }
}
