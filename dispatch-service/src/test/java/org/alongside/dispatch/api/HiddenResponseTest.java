package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.HiddenRecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class HiddenResponseTest extends HiddenRecordTest {
    private static final String SOMEBODY = "\"" + UUID.randomUUID() + "\"";

    private static final Set<Role> SENT_TO_SCENES = Set.of(
            Role.RESPONSE_OFFICER,
            Role.ARREST_OFFICER,
            Role.STATEMENT_TEAM,
            Role.IDVA_CAR_OFFICER,
            Role.IDVA_CAR_ADVOCATE);
    private static final Set<String> FROM_THE_SCENE = Set.of(
            "/scene",
            "/scene/safe",
            "/scene/revoke",
            "/meeting-place",
            "/holds",
            "/arrest",
            "/suspect",
            "/warnings/ack",
            "/emergency");

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/recommendations", "{\"leg\": \"RESPONSE\"}"),
            Map.entry("/legs/{leg}/assign", "{\"unit\": " + SOMEBODY + "}"),
            Map.entry("/legs/{leg}/release", "{\"unit\": " + SOMEBODY + ", \"reason\": \"NOT_NEEDED\"}"),
            Map.entry("/legs/{leg}/gap", "{\"reason\": \"ALL_COMMITTED\"}"),
            Map.entry("/escalations/{cause}/ack", "{}"),
            Map.entry("/close", "{\"reason\": \"DUPLICATE\"}"),
            Map.entry("/reopen", "{}"),
            Map.entry("/car/propose", "{\"car\": " + SOMEBODY + ", \"mode\": \"SECOND_RESPONSE\"}"),
            Map.entry("/car/confirm-by-radio", "{}"),
            Map.entry("/car/stand-down", "{\"reason\": \"NOT_NEEDED\"}"),
            Map.entry("/scene", "{\"state\": \"UNSAFE\"}"),
            Map.entry("/scene/safe", "{\"basis\": \"SUSPECT_ARRESTED\"}"),
            Map.entry("/scene/revoke", "{\"reason\": \"SUSPECT_BACK\"}"),
            Map.entry("/meeting-place", "{\"place\": {\"precision\": \"AREA\"}, \"awayFromScene\": true}"),
            Map.entry("/holds", "{\"reason\": \"SIEGE\"}"),
            Map.entry("/holds/lift", "{\"reason\": \"SIEGE\"}"),
            Map.entry("/arrest", "{}"),
            Map.entry("/suspect", "{\"whereabouts\": \"AT_SCENE\"}"),
            Map.entry("/warnings/ack", "{\"warning\": \"WEAPON_PRESENT\"}"),
            Map.entry("/emergency", "{}"),
            Map.entry("/emergency/end", "{}"));

    @Override
    protected String root() {
        return "/api/co-responses/{incident}";
    }

    @Override
    protected Map<String, String> bodies() {
        return BODIES;
    }

    @Override
    protected String example(String rest) {
        return rest.replace("{leg}", "RESPONSE").replace("{cause}", "ASKED_FOR");
    }

    @Override
    protected UUID hidden() {
        var incident = UUID.randomUUID();
        var facts = Map.of("incident", incident, "grade", "G1", "daSuspected", "YES", "restricted", true);
        var opened = post(Role.DISPATCHER, "/api/co-responses", facts).then().statusCode(201);
        long position = opened.extract().jsonPath().getLong("position");
        done(get(Role.DISPATCHER, "/api/co-responses/" + incident + "?minPosition=" + position));
        return incident;
    }

    /** What is said from the scene is taken whoever stands there (ADR 14). */
    @Override
    protected boolean mayUnseen(String rest, Role role) {
        return FROM_THE_SCENE.contains(rest) && SENT_TO_SCENES.contains(role);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESPONSE_OFFICER", "IDVA_CAR_OFFICER", "IDVA_CAR_ADVOCATE"})
    void whoever_calls_for_help_at_the_scene_is_heard(Role role) {
        post(role, "/api/co-responses/" + hidden() + "/emergency", Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void who_opened_a_restricted_response_works_on_it_and_nobody_else_opens_it_again() {
        var incident = hidden();
        done(post(Role.DISPATCHER, "/api/co-responses/" + incident + "/scene", Map.of("state", "UNSAFE")));
        var again = Map.of("incident", incident, "grade", "G1", "daSuspected", "YES", "restricted", false);
        post(Role.CONTROL_ROOM_SUPERVISOR, "/api/co-responses", again).then().statusCode(404);
    }
}
