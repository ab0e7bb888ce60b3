package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.opened;
import static org.alongside.dispatch.api.Http.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BadInputTest {

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.asString()).doesNotContain("Exception", "org.alongside");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400|MALFORMED",
                "{\"callSign\":\"AB1\",\"kind\":\"TANK\",\"area\":\"WIGAN\"}|400|MALFORMED",
                "{\"callSign\":7,\"kind\":\"RESPONSE\",\"area\":\"WIGAN\"}|400|MALFORMED",
                "{\"callSign\":\"AB1\",\"kind\":\"RESPONSE\",\"area\":\"WIGAN\",\"wings\":2}|400|MALFORMED",
                "{\"callSign\":\"\",\"kind\":\"RESPONSE\",\"area\":\"WIGAN\"}|422|INVALID",
                "{\"callSign\":\"A\\u0000B\",\"kind\":\"RESPONSE\",\"area\":\"WIGAN\"}|422|CONTROL_CHARACTERS"
            })
    void a_unit_that_cannot_be(String body, int status, String code) {
        refused(post(Role.DISPATCHER, "/api/units", body), status, code);
    }

    @Test
    void a_status_from_the_future() {
        refused(
                post(
                        Role.DISPATCHER,
                        "/api/units/" + UUID.randomUUID() + "/state",
                        Map.of("raw", 2, "at", "2999-01-01T00:00:00Z")),
                422,
                "FUTURE_TIME");
    }

    @Test
    void a_day_that_does_not_exist() {
        refused(
                post(
                        Role.DISPATCHER,
                        "/api/units/" + UUID.randomUUID() + "/state",
                        Map.of("raw", 2, "at", "2025-02-29T00:00:00Z")),
                422,
                "IMPOSSIBLE_TIME");
    }

    @Test
    void a_number_of_a_force_whose_meaning_nobody_gave() {
        refused(post(Role.DISPATCHER, "/api/units/" + UUID.randomUUID() + "/state", Map.of("raw", 77)), 422, "INVALID");
    }

    @Test
    void a_position_that_is_nowhere_on_earth() {
        refused(
                post(
                        Role.DISPATCHER,
                        "/api/units/positions",
                        Map.of(
                                "positions",
                                List.of(Map.of(
                                        "unit",
                                        UUID.randomUUID(),
                                        "latitude",
                                        91.0,
                                        "longitude",
                                        0,
                                        "at",
                                        "2025-01-01T00:00:00Z")))),
                422,
                "INVALID");
    }

    @Test
    void a_unit_nobody_registered() {
        refused(
                post(Role.DISPATCHER, "/api/units/" + UUID.randomUUID() + "/state", Map.of("raw", 2)),
                404,
                "UNKNOWN_UNIT");
    }

    @Test
    void a_response_nobody_opened() {
        refused(
                post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + UUID.randomUUID() + "/recommendations",
                        Map.of("leg", "RESPONSE")),
                404,
                "UNKNOWN_CO_RESPONSE");
    }

    @Test
    void an_end_before_its_start() {
        var incident = opened();
        refused(
                post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + incident + "/car/propose",
                        Map.of(
                                "car",
                                UUID.randomUUID(),
                                "mode",
                                "SECOND_RESPONSE",
                                "expectedFreeAt",
                                "2001-01-01T00:00:00Z")),
                422,
                "IMPOSSIBLE_TIME");
    }

    @Test
    void words_of_a_hundred_kilobytes() {
        var body = new HashMap<String, Object>();
        body.put("basis", "SUSPECT_ARRESTED");
        body.put("explanation", "x".repeat(100_000));
        refused(
                post(Role.RESPONSE_OFFICER, "/api/co-responses/" + UUID.randomUUID() + "/scene/safe", body),
                422,
                "TEXT_TOO_LONG");
    }

    @Test
    void a_leg_that_no_response_has() {
        assertThat(post(
                                Role.DISPATCHER,
                                "/api/co-responses/" + UUID.randomUUID() + "/legs/TAIL/assign",
                                Map.of("unit", UUID.randomUUID()))
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void the_same_key_with_another_body() {
        var key = UUID.randomUUID().toString();
        var incident = opened();
        post(Role.DISPATCHER, "/api/co-responses/" + incident + "/scene", Map.of("state", "UNSAFE"), key);
        refused(
                post(Role.DISPATCHER, "/api/co-responses/" + incident + "/scene", Map.of("state", "CONTROLLED"), key),
                422,
                "IDEMPOTENCY_KEY_REUSED");
    }
}
