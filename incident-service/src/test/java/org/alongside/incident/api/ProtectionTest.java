package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.created;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProtectionTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);
    private static final Desk COLLEAGUE = Desk.of("colleague-of-the-suspect", Role.CALL_HANDLER);

    private final UUID victim = UUID.randomUUID();

    @Test
    void an_incident_with_police_as_a_party_does_not_exist_for_colleagues() {
        var address = UUID.randomUUID() + " Road";
        var id = created(victim, address, "2026-01-10T20:15:00Z");
        var flagged = HANDLER.post(
                "/api/incidents/" + id + "/flags",
                "{\"flag\": \"POLICE_OR_PARTNER_STAFF_INVOLVED\", \"value\": \"YES\"}");
        var position = flagged.jsonPath().getLong("position");
        assertThat(HANDLER.get("/api/incidents/" + id).statusCode()).isEqualTo(200);
        refused(COLLEAGUE.get("/api/incidents/" + id), 404, "NOT_FOUND");
        refused(COLLEAGUE.post("/api/incidents/" + id + "/log", "{\"text\": \"x\"}"), 404, "UNKNOWN_INCIDENT");
        refused(COLLEAGUE.get("/api/incidents/" + id + "/log"), 404, "NOT_FOUND");
        assertThat(Pages.of(COLLEAGUE, "/api/incidents?limit=200&minPosition=" + position))
                .isNotEmpty()
                .doesNotContain(id);
        assertThat(prior(COLLEAGUE, address, position)).isEqualTo("No police record found");
        assertThat(prior(HANDLER, address, position)).isEqualTo("Police record found");
    }

    @Test
    void no_page_of_the_board_ends_at_an_incident_that_is_hidden() {
        var id = created(victim);
        accepted(HANDLER.post(
                "/api/incidents/" + id + "/restriction",
                "{\"reason\": \"SUPERVISOR_DECISION\", \"allowed\": [\"somebody-else\"]}"));
        created(UUID.randomUUID());
        created(UUID.randomUUID());
        var ends = new ArrayList<String>();
        for (var page = board(""); page.getString("next") != null; page = board("&cursor=" + ends.getLast())) {
            ends.add(page.getString("next"));
        }
        assertThat(ends)
                .isNotEmpty()
                .extracting(end -> new String(Base64.getUrlDecoder().decode(end), StandardCharsets.UTF_8))
                .noneMatch(end -> end.contains(id));
    }

    private static JsonPath board(String from) {
        return COLLEAGUE.get("/api/incidents?limit=1" + from).jsonPath();
    }

    @Test
    void named_people_see_a_restricted_incident() {
        var id = created(victim);
        accepted(HANDLER.post(
                "/api/incidents/" + id + "/restriction",
                "{\"reason\": \"SUPERVISOR_DECISION\", \"allowed\": [\"colleague-of-the-suspect\"]}"));
        assertThat(COLLEAGUE.get("/api/incidents/" + id).statusCode()).isEqualTo(200);
        refused(Desk.of(Role.DISPATCHER).get("/api/incidents/" + id), 404, "NOT_FOUND");
    }

    @Test
    void another_force_does_not_see_it() {
        var id = created(victim);
        refused(Desk.of("elsewhere-1", "MERSEYSIDE", Role.CALL_HANDLER).get("/api/incidents/" + id), 404, "NOT_FOUND");
    }

    @Test
    void an_arrest_officer_sees_nobodys_number() {
        var id = created(victim);
        var party = "{\"party\": \"%s\", \"phone\": \"07700 900123\"}".formatted(victim);
        accepted(HANDLER.post("/api/incidents/" + id + "/parties", party));
        assertThat(HANDLER.get("/api/incidents/" + id).jsonPath().getString("item.parties[0].phone.text"))
                .isEqualTo("07700 900123");
        var arrest = Desk.of(Role.ARREST_OFFICER).get("/api/incidents/" + id);
        assertThat(arrest.jsonPath().getMap("item.parties[0]"))
                .containsKey("name")
                .doesNotContainKey("phone");
        assertThat(arrest.asString()).doesNotContain("07700");
    }

    @Test
    void what_was_erased_shows_as_erased_and_takes_nothing_more() {
        var id = created(victim);
        var path = "/api/incidents/" + id;
        accepted(HANDLER.post(path + "/da", "{\"standing\": \"RULED_OUT\", \"reason\": \"a rehearsal\"}"));
        accepted(HANDLER.post(path + "/result", "{\"results\": [\"HOAX\"], \"daConfirmed\": \"NO\"}"));
        accepted(HANDLER.post(path + "/closure", "{}"));
        accepted(Desk.of(Role.AUDITOR)
                .post(
                        path + "/erasure",
                        "{\"narrative\": true, \"parties\": [\"%s\"], \"authority\": \"TEST\"}".formatted(victim)));
        var detail = HANDLER.get(path).jsonPath();
        assertThat(detail.getString("item.parties[0].name.state")).isEqualTo("ERASED");
        assertThat(detail.getString("item.place.address.state")).isEqualTo("ERASED");
        assertThat(detail.getString("item.state")).isEqualTo("CLOSED");
        refused(HANDLER.post(path + "/log", "{\"text\": \"more\"}"), 409, "SUBJECT_ERASED");
    }

    private static String prior(Desk desk, String address, long position) {
        return desk.post(
                        "/api/prior-incidents/summary?minPosition=" + position,
                        "{\"place\": {\"precision\": \"ADDRESS\", \"address\": \"%s\"}}".formatted(address))
                .jsonPath()
                .getString("finding");
    }
}
