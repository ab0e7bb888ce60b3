package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.created;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an insider can and cannot do, and who hears of it. Source: domain 8.6. */
@QuarkusTest
class RestrictedLookUpsTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);
    private static final Desk AUDITOR = Desk.of(Role.AUDITOR);

    private final String name = "constable-" + UUID.randomUUID();
    private final Desk accused = Desk.of(name, Role.CALL_HANDLER);
    private final Desk dispatcher = Desk.of("dispatcher-" + UUID.randomUUID(), Role.DISPATCHER);
    private final Desk supervisor = Desk.of("supervisor-" + UUID.randomUUID(), Role.CONTROL_ROOM_SUPERVISOR);
    private final UUID victim = UUID.randomUUID();
    private final String address = UUID.randomUUID() + " Street";
    private String incident = "";
    private String path = "";
    private String beforehand = "";

    @BeforeEach
    void an_open_incident() {
        incident = created(victim, address, "2026-01-10T20:15:00Z");
        path = "/api/incidents/" + incident;
        beforehand = Instant.now().toString();
    }

    /** Says at which position it was. */
    private long restricted() {
        var named =
                HANDLER.post(path + "/staff-parties", "{\"party\": \"%s\", \"staff\": \"%s\"}".formatted(victim, name));
        accepted(named);
        return named.jsonPath().getLong("position");
    }

    @Test
    void a_party_on_the_staff_finds_nothing_and_professional_standards_hear_of_every_way_they_try() {
        restricted();
        refused(accused.get(path), 404, "NOT_FOUND");
        var found = accused.post("/api/prior-incidents", """
                {"place": {"precision": "ADDRESS", "address": "%s"}}""".formatted(address));
        assertThat(found.jsonPath().getList("items")).isEmpty();
        refused(accused.post(path + "/break-glass", "{\"reason\": \"let me\"}"), 404, "UNKNOWN_INCIDENT");
        assertThat(alerts()).extracting(alert -> alert.get("kind")).contains("LOOKED_UP_BY_PARTY", "RESTRICTED");
        assertThat(alerts())
                .filteredOn(alert -> alert.get("kind").equals("LOOKED_UP_BY_PARTY"))
                .extracting(alert -> alert.get("person"))
                .containsOnly(name);
    }

    @Test
    void a_search_for_the_place_alerts_as_much_as_opening_it() {
        var position = restricted();
        accused.post("/api/prior-incidents/summary?minPosition=" + position, """
                {"place": {"precision": "ADDRESS", "address": "%s"}}""".formatted(address));
        assertThat(alerts()).extracting(alert -> alert.get("kind")).contains("LOOKED_UP_BY_PARTY");
    }

    @Test
    void an_incident_closed_today_cannot_be_read_as_it_stood_yesterday() {
        restricted();
        refused(accused.get(path + "/as-of?at=" + beforehand), 404, "NOT_FOUND");
        refused(accused.get(path + "/timeline?asOf=" + beforehand), 404, "NOT_FOUND");
        assertThat(HANDLER.get(path + "/as-of?at=" + beforehand).jsonPath().getString("item.detail.state"))
                .isEqualTo("CREATED");
    }

    @Test
    void the_lines_of_a_restricted_incident_are_as_unknown_as_the_incident() {
        restricted();
        var unknown = "/api/incidents/" + UUID.randomUUID();
        for (var lines : List.of("/log?limit=1", "/timeline?limit=1")) {
            var hidden = accused.get(path + lines);
            refused(hidden, 404, "NOT_FOUND");
            assertThat(hidden.jsonPath().getString("detail"))
                    .isEqualTo(accused.get(unknown + lines).jsonPath().getString("detail"));
        }
    }

    @Test
    void the_dispatcher_gets_in_by_a_reason_and_a_second_person_and_is_reviewed_by_a_third() {
        restricted();
        refused(dispatcher.get(path), 404, "NOT_FOUND");
        accepted(dispatcher.post(path + "/break-glass", "{\"reason\": \"nobody on the list is on duty\"}"));
        refused(dispatcher.get(path), 404, "NOT_FOUND");
        var waiting = supervisor.get("/api/protection-alerts/waiting?limit=200").jsonPath();
        var mine = waiting.<Map<String, Object>>getList("items").stream()
                .filter(alert -> alert.get("incident").equals(incident))
                .findFirst()
                .orElseThrow();
        assertThat(mine.get("reason").toString()).contains("nobody on the list is on duty");
        var person = "{\"person\": \"%s\"}".formatted(mine.get("person"));
        accepted(supervisor.post(path + "/break-glass/grants", person));
        assertThat(dispatcher.get(path).statusCode()).isEqualTo(200);
        accepted(AUDITOR.post(
                path + "/break-glass/reviews",
                "{\"person\": \"%s\", \"justified\": true}".formatted(mine.get("person"))));
        assertThat(alerts()).extracting(alert -> alert.get("kind")).contains("BREAK_GLASS_REVIEWED");
    }

    private List<Map<String, Object>> alerts() {
        accepted(HANDLER.post(path + "/log", "{\"text\": \"mark\"}"));
        return AUDITOR.get("/api/protection-alerts?limit=200").jsonPath().<Map<String, Object>>getList("items").stream()
                .filter(alert -> alert.get("incident").equals(incident))
                .toList();
    }
}
