package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.opened;
import static org.alongside.dispatch.api.Http.post;
import static org.alongside.dispatch.api.Http.unitOnPatrol;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.time.BusinessClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RespondingTest {
    @Inject
    BusinessClock clock;

    private String unit(String callSign) {
        return unitOnPatrol(callSign, clock.now().toString());
    }

    @Test
    void a_unit_recommended_first_is_assigned_without_a_reason_and_shows_on_both_boards() {
        var unit = unit("RT01");
        var incident = opened();
        awaitUnit(unit, "FREE");
        var shown = done(
                post(Role.DISPATCHER, "/api/co-responses/" + incident + "/recommendations", Map.of("leg", "RESPONSE")));
        assertThat(shown.<String>path("result.candidates.find { it.unit == '" + unit + "' }.standing"))
                .isEqualTo("ELIGIBLE");
        String first = shown.path("result.candidates[0].unit");
        long position = done(post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + incident + "/legs/RESPONSE/assign",
                        Map.of("unit", first, "recommendation", shown.path("recommendation"))))
                .jsonPath()
                .getLong("position");
        assertThat(get(Role.DISPATCHER, "/api/units/" + first + "?minPosition=" + position)
                        .<String>path("item.incident"))
                .isEqualTo(incident);
        var board = get(Role.DISPATCHER, "/api/co-responses/" + incident + "?minPosition=" + position);
        assertThat(board.<String>path("item.line.legs.find { it.leg == 'RESPONSE' }.carriers[0].unit"))
                .isEqualTo(first);
        assertThat(board.<String>path("item.place.address.text")).isEqualTo("1 Example Street");
        assertThat(board.<String>path("item.line.gates.keepsCarAway")).isNull();
    }

    @Test
    void what_was_decided_on_a_response_that_is_not_for_this_person_is_not_listed() {
        var incident = UUID.randomUUID().toString();
        var facts = Map.of("incident", incident, "grade", "G1", "daSuspected", "YES", "restricted", true);
        post(Role.DISPATCHER, "/api/co-responses", facts).then().statusCode(201);
        long position = done(assign(incident, unit("RT16"))).jsonPath().getLong("position");
        var of = "/api/dispatch-decisions?incident=" + incident + "&minPosition=" + position;
        assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, of).<List<String>>path("items.kind"))
                .isEmpty();
        assertThat(get(Role.DISPATCHER, of).<List<String>>path("items.kind")).contains("LegAssigned");
        var open = opened();
        long later = done(assign(open, unit("RT17"))).jsonPath().getLong("position");
        var ofOpen = "/api/dispatch-decisions?incident=" + open + "&minPosition=" + later;
        assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, ofOpen).<List<String>>path("items.kind"))
                .contains("LegAssigned");
    }

    @Test
    void a_supervisor_sees_which_recommendations_were_not_taken_this_night_why_and_by_whom() {
        var overridden = opened();
        var first = opened();
        assign(overridden, unit("RT18")).then().statusCode(200);
        unit("RT19");
        var shown = done(
                post(Role.DISPATCHER, "/api/co-responses/" + first + "/recommendations", Map.of("leg", "RESPONSE")));
        long position = done(post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + first + "/legs/RESPONSE/assign",
                        Map.of(
                                "unit",
                                shown.path("result.candidates[0].unit"),
                                "recommendation",
                                shown.path("recommendation"))))
                .jsonPath()
                .getLong("position");
        var tonight = Night.last(clock.now().plus(Duration.ofHours(12)), ZoneId.of("Europe/London"));
        var list = "/api/dispatch-decisions/overrides?limit=200&minPosition=" + position + "&night=";
        var overrides = get(Role.CONTROL_ROOM_SUPERVISOR, list + tonight.date());
        assertThat(overrides.<List<String>>path("items.incident"))
                .contains(overridden)
                .doesNotContain(first);
        assertThat(overrides.<Map<String, Object>>path("items.find { it.incident == '" + overridden + "' }"))
                .containsEntry("reason", "LOCAL_KNOWLEDGE")
                .containsEntry("role", "DISPATCHER")
                .hasEntrySatisfying(
                        "person", person -> assertThat(person).asString().isNotBlank());
        var before = get(Role.CONTROL_ROOM_SUPERVISOR, list + tonight.date().minusDays(1));
        assertThat(before.<List<String>>path("items.incident")).doesNotContain(overridden);
        assertThat(get(Role.DISPATCHER, list + tonight.date()).statusCode()).isEqualTo(403);
    }

    @Test
    void asking_changes_nothing() {
        var incident = opened();
        var before = version(incident);
        done(post(Role.DISPATCHER, "/api/co-responses/" + incident + "/recommendations", Map.of("leg", "IDVA_CAR")));
        assertThat(version(incident)).isEqualTo(before);
    }

    private static int version(String incident) {
        return done(post(Role.DISPATCHER, "/api/co-responses/" + incident + "/scene", Map.of("state", "UNKNOWN")))
                .path("version");
    }

    @Test
    void a_unit_of_another_incident_is_refused_plainly() {
        var unit = unit("RT02");
        assign(opened(), unit).then().statusCode(200);
        var refused = assign(opened(), unit);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("UNIT_COMMITTED");
    }

    @Test
    void the_same_request_again_has_the_first_answer() {
        var unit = unit("RT03");
        var incident = opened();
        var path = "/api/co-responses/" + incident + "/legs/RESPONSE/assign";
        var body = Map.of("unit", unit, "overrideReason", "LOCAL_KNOWLEDGE");
        var first = done(post(Role.DISPATCHER, path, body, "say-it-twice-" + incident));
        var again = done(post(Role.DISPATCHER, path, body, "say-it-twice-" + incident));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void the_car_is_kept_away_by_rule_then_asked_and_shown_unconfirmed_or_proposed() {
        var incident = opened();
        var car = UUID.randomUUID().toString();
        var path = "/api/co-responses/" + incident + "/car/propose";
        var ask = Map.of("car", car, "mode", "SECOND_RESPONSE", "overrideReason", "RADIO_INFORMATION");
        assertThat(post(Role.DISPATCHER, path, ask).<String>path("code")).isEqualTo("NO_SCENE_UNIT");
        var only = unit("RT04");
        assign(incident, only).then().statusCode(200);
        long position = done(post(Role.DISPATCHER, path, ask)).jsonPath().getLong("position");
        var board = get(Role.DISPATCHER, "/api/co-responses/" + incident + "?minPosition=" + position);
        assertThat(board.<String>path("item.line.car[0].standing")).isEqualTo("PROPOSED");
        var log = get(Role.AUDITOR, "/api/dispatch-decisions?incident=" + incident + "&minPosition=" + position);
        assertThat(log.<List<String>>path("items.kind"))
                .contains("LegRecommended", "LegAssigned", "CarDeploymentProposed");
        var standDown = Map.of("incident", incident, "reason", "NOT_NEEDED");
        assertThat(post(Role.DISPATCHER, "/api/units/" + only + "/stand-down", standDown)
                        .<String>path("code"))
                .isEqualTo("NO_SCENE_UNIT");
    }

    @Test
    void state_zero_declares_an_emergency_on_the_incident_the_unit_is_on() {
        var unit = unit("RT05");
        var incident = opened();
        assign(incident, unit).then().statusCode(200);
        done(post(Role.RESPONSE_OFFICER, "/api/units/" + unit + "/state", Map.of("raw", 0)));
        var path = "/api/co-responses/" + incident;
        Await.until(() -> unit.equals(get(Role.DISPATCHER, path).path("item.line.emergencies[0].unit")));
        assertThat(get(Role.DISPATCHER, path).<List<String>>path("item.line.escalations.cause"))
                .contains("ASKED_FOR");
    }

    @Test
    void an_older_fix_never_replaces_a_newer() {
        var unit = unit("RT06");
        var older = clock.now().minusSeconds(60).toString();
        done(post(
                Role.DISPATCHER,
                "/api/units/positions",
                Map.of("positions", List.of(Map.of("unit", unit, "latitude", 51.0, "longitude", -1.0, "at", older)))));
        awaitUnit(unit, "FREE");
        assertThat(get(Role.DISPATCHER, "/api/units/" + unit).<Float>path("item.position.latitude"))
                .isEqualTo(53.5f);
    }

    @Test
    void a_unit_that_moves_moves_its_leg() {
        var unit = unit("RT07");
        var incident = opened();
        assign(incident, unit).then().statusCode(200);
        done(post(Role.RESPONSE_OFFICER, "/api/units/" + unit + "/state", Map.of("raw", 5)));
        Await.until(() -> "EN_ROUTE"
                .equals(get(Role.DISPATCHER, "/api/co-responses/" + incident)
                        .path("item.line.legs.find { it.leg == 'RESPONSE' }.carriers[0].progress")));
    }

    private static Response assign(String incident, String unit) {
        return post(
                Role.DISPATCHER,
                "/api/co-responses/" + incident + "/legs/RESPONSE/assign",
                Map.of("unit", unit, "overrideReason", "LOCAL_KNOWLEDGE"));
    }

    private static void awaitUnit(String unit, String hold) {
        Await.until(() -> hold.equals(get(Role.DISPATCHER, "/api/units/" + unit).path("item.hold")));
    }
}
