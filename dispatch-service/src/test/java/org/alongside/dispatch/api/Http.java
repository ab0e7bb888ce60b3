package org.alongside.dispatch.api;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.ReadYourWrites;
import org.alongside.testkit.TestTokens;

/** Requests as a person in a role makes them. */
final class Http {

    private Http() {}

    static Response post(Role role, String path, Object body) {
        return post(role, path, body, UUID.randomUUID().toString());
    }

    static Response post(Role role, String path, Object body, String key) {
        return postAs(TestTokens.of(role), path, body, key);
    }

    static Response postAs(String token, String path, Object body, String key) {
        return RestAssured.given()
                .filter(ReadYourWrites.FILTER)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    static Response get(Role role, String path) {
        return RestAssured.given()
                .filter(ReadYourWrites.FILTER)
                .header("Authorization", "Bearer " + TestTokens.of(role))
                .header("Access-Reason", "dispatching")
                .get(path);
    }

    /** A unit on patrol with a crew of two and a fresh position; its id. */
    static String unitOnPatrol(String callSign, String now) {
        var unit = post(
                        Role.DISPATCHER,
                        "/api/units",
                        Map.of("callSign", callSign, "kind", "RESPONSE", "area", "WIGAN"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        done(post(
                Role.DISPATCHER,
                "/api/units/" + unit + "/crew",
                Map.of("crew", List.of("pc-1", "pc-2"), "constables", 2)));
        done(post(Role.DISPATCHER, "/api/units/" + unit + "/state", Map.of("raw", 2)));
        done(post(
                Role.DISPATCHER,
                "/api/units/positions",
                Map.of("positions", List.of(Map.of("unit", unit, "latitude", 53.5, "longitude", -2.6, "at", now)))));
        return unit;
    }

    static Response done(Response response) {
        return response.then().statusCode(200).extract().response();
    }

    /** An incident of domestic abuse whose response was opened by a dispatcher; its id. */
    static String opened() {
        var incident = UUID.randomUUID().toString();
        post(
                        Role.DISPATCHER,
                        "/api/co-responses",
                        Map.of(
                                "incident",
                                incident,
                                "grade",
                                "G1",
                                "daSuspected",
                                "YES",
                                "place",
                                Map.of(
                                        "precision",
                                        "ADDRESS",
                                        "district",
                                        "WIGAN",
                                        "coarse",
                                        Map.of("latitude", 53.54, "longitude", -2.63),
                                        "address",
                                        "1 Example Street"),
                                "victims",
                                List.of(UUID.randomUUID().toString()),
                                "flags",
                                List.of(Map.of("flag", "SUSPECT_ON_SCENE", "value", "YES"))))
                .then()
                .statusCode(201);
        return incident;
    }
}
