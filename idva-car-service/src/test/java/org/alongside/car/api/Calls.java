package org.alongside.car.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.contracts.Role;
import org.alongside.testkit.ReadYourWrites;
import org.alongside.testkit.TestTokens;

/** How these tests call. */
final class Calls {
    private static final Map<String, UUID> AT_WORK = new ConcurrentHashMap<>();

    private Calls() {}

    static ValidatableResponse post(Role role, String path, String body) {
        return post(TestTokens.of(role), path, body);
    }

    static ValidatableResponse post(String token, String path, String body) {
        return given().filter(ReadYourWrites.FILTER)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    /** Done; answers the id. */
    static UUID made(Role role, String path, String body) {
        return UUID.fromString(post(role, path, body).statusCode(201).extract().path("id"));
    }

    static void done(Role role, String path, String body) {
        post(role, path, body).statusCode(200);
    }

    static ValidatableResponse get(Role role, String path) {
        return get(TestTokens.of(role), path);
    }

    static ValidatableResponse get(String token, String path) {
        return given().filter(ReadYourWrites.FILTER)
                .header("Authorization", "Bearer " + token)
                .header("Access-Reason", "on the job")
                .get(path)
                .then();
    }

    static Object read(Role role, String path, String what) {
        return get(role, path).statusCode(200).extract().<Object>path(what);
    }

    static Instant hoursFromNow(int hours) {
        return Instant.now().plus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A car of its own with a duty that runs, and who has signed on to it. */
    static UUID carOnDuty(String area, String... members) {
        var car = made(Role.OPERATOR, "/api/cars", """
                {"callSign": "%s", "area": "%s"}""".formatted(
                        UUID.randomUUID().toString().substring(0, 18), area));
        duty(car, area, members);
        return car;
    }

    /** Who is of the crew in that role: the usual person who signs in as such. */
    static String crewAs(String role) {
        return TestTokens.person(role.equals("IDVA") ? Role.IDVA_CAR_ADVOCATE : Role.IDVA_CAR_OFFICER);
    }

    /** The usual people go from car to car, and nobody is with two. */
    private static void goesTo(UUID duty, String member) {
        var before = AT_WORK.put(member, duty);
        if (before != null) {
            done(Role.IDVA_CAR_OFFICER, "/api/duties/" + before + "/sign-off", """
                    {"member": "%s"}""".formatted(member));
        }
    }

    static UUID duty(UUID car, String area, String... members) {
        var duty = made(Role.IDVA_MANAGER, "/api/duties", """
                {"car": "%s", "dutyFrom": "%s", "dutyUntil": "%s", "area": "%s", "kind": "EVENING",
                 "mode": "SECOND_RESPONSE", "overrunMinutesMax": 30}""".formatted(car, hoursFromNow(-1), hoursFromNow(7), area));
        for (var role : members) {
            goesTo(duty, crewAs(role));
            done(Role.IDVA_CAR_OFFICER, "/api/duties/" + duty + "/sign-on", """
                    {"member": "%s", "role": "%s"}""".formatted(crewAs(role), role));
        }
        return duty;
    }
}
