package org.alongside.car.api;

import static org.alongside.car.api.Calls.*;
import static org.alongside.car.api.Heard.awaitUntil;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BadInputTest {
    private static final String WINDOW = """
            {"car": "%s", "dutyFrom": "%s", "dutyUntil": "%s", "area": "%s", "kind": "%s", "mode": "SECOND_RESPONSE",
             "overrunMinutesMax": %s}""";

    @ParameterizedTest
    @CsvSource({
        "2025-03-07T14:00:00Z, 2025-03-07T13:00:00Z, WIGAN, EVENING, 30, 422, WINDOW_IMPOSSIBLE",
        "2025-03-07T14:00:00Z, 2025-03-09T14:00:00Z, WIGAN, EVENING, 30, 422, WINDOW_IMPOSSIBLE",
        "2025-02-29T14:00:00Z, 2025-03-01T14:00:00Z, WIGAN, EVENING, 30, 422, IMPOSSIBLE_TIME",
        "yesterday, 2025-03-01T14:00:00Z, WIGAN, EVENING, 30, 400, MALFORMED",
        "2025-03-07T14:00:00Z, 2025-03-07T22:00:00Z, WIGAN, TEATIME, 30, 400, MALFORMED",
        "2025-03-07T14:00:00Z, 2025-03-07T22:00:00Z, ' ', EVENING, 30, 422, INVALID",
        "2025-03-07T14:00:00Z, 2025-03-07T22:00:00Z, WIGAN, EVENING, -1, 422, INVALID",
        "2025-03-07T14:00:00Z, 2025-03-07T22:00:00Z, WIGAN, EVENING, '\"many\"', 400, MALFORMED"
    })
    void a_window_that_cannot_be_is_a_problem_with_a_code(
            String from, String until, String area, String kind, String overrun, int status, String code) {
        post(Role.IDVA_MANAGER, "/api/duties", WINDOW.formatted(UUID.randomUUID(), from, until, area, kind, overrun))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_car_is_planned_once_for_one_time() {
        var car = UUID.randomUUID();
        var evening = WINDOW.formatted(car, "2035-03-07T14:00:00Z", "2035-03-07T22:00:00Z", "WIGAN", "EVENING", 30);
        var overlapping = WINDOW.formatted(car, "2035-03-07T21:00:00Z", "2035-03-07T23:00:00Z", "WIGAN", "EVENING", 30);
        var duty = made(Role.IDVA_MANAGER, "/api/duties", evening);
        awaitUntil(
                "the rota",
                () -> get(Role.IDVA_MANAGER, "/api/duties/" + duty).extract().statusCode() == 200);
        post(Role.IDVA_MANAGER, "/api/duties", overlapping).statusCode(409).body("code", equalTo("DUTY_CLASHES"));
    }

    @Test
    void a_report_on_a_job_nobody_asked_for_is_unknown() {
        post(Role.IDVA_CAR_ADVOCATE, "/api/deployments/" + UUID.randomUUID() + "/staged", "{}")
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_DEPLOYMENT"));
    }

    @Test
    void an_officer_says_which_advocate_spoke_with_the_victim() {
        post(
                        Role.IDVA_CAR_OFFICER,
                        "/api/deployments/" + UUID.randomUUID() + "/contact-started",
                        "{\"victim\": \"" + UUID.randomUUID() + "\", \"channel\": \"IN_PERSON\", \"place\": \"SCENE\"}")
                .statusCode(422)
                .body("code", equalTo("INVALID"));
    }

    @Test
    void a_report_from_the_future_is_refused() {
        post(
                        Role.IDVA_CAR_ADVOCATE,
                        "/api/deployments/" + UUID.randomUUID() + "/staged",
                        "{\"at\": \"2999-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("code", equalTo("FUTURE_TIME"));
    }

    @Test
    void a_waiting_place_off_the_earth_is_refused() {
        post(
                        Role.IDVA_CAR_ADVOCATE,
                        "/api/deployments/" + UUID.randomUUID() + "/staged",
                        "{\"rendezvousPoint\": {\"latitude\": 91, \"longitude\": 0}}")
                .statusCode(422)
                .body("code", equalTo("INVALID"));
    }

    @Test
    void a_plan_is_changed_only_by_who_says_what_was_seen() {
        var duty = duty(UUID.randomUUID(), "WIGAN");
        post(Role.IDVA_MANAGER, "/api/duties/" + duty + "/cancel", "{\"reason\": \"SICKNESS\"}")
                .statusCode(428)
                .body("code", equalTo("MISSING_VERSION"));
    }

    @Test
    void an_unknown_car_task_or_duty_is_not_there() {
        var nobody = UUID.randomUUID();
        get(Role.DISPATCHER, "/api/cars/" + nobody).statusCode(404);
        post(Role.IDVA, "/api/deferred-contacts/" + nobody + "/complete", "{\"outcome\": \"TWO_WAY_CONTACT\"}")
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_TASK"));
        post(Role.IDVA_CAR_OFFICER, "/api/duties/" + nobody + "/sign-on", "{\"member\": \"x\", \"role\": \"IDVA\"}")
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_DUTY"));
    }

    @Test
    void an_endless_rota_is_impossible_and_a_cursor_of_another_list_malformed() {
        post(Role.IDVA_MANAGER, "/api/rota-patterns", """
                {"car": "%s", "name": "always", "version": 1, "from": "2025-01-01", "until": "2035-01-01", "windows": [
                  {"day": "SATURDAY", "from": "14:00", "until": "22:00", "area": "LEIGH", "kind": "WEEKEND",
                   "mode": "SECOND_RESPONSE", "overrunMinutesMax": 30}]}""".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("ROTA_IMPOSSIBLE"));
        get(Role.DISPATCHER, "/api/cars?cursor=bm90IG9uZQ").statusCode(400).body("code", equalTo("MALFORMED"));
        get(Role.DISPATCHER, "/api/cars?limit=201").statusCode(422).body("code", equalTo("INVALID"));
    }
}
