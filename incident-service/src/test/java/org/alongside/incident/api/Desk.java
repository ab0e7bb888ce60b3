package org.alongside.incident.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.ReadYourWrites;
import org.alongside.testkit.TestTokens;

/** Somebody at a screen: requests in a role, with all the headers they need. */
final class Desk {
    static final String CREATION = """
            {"daSuspected": "YES", "receivedAt": "%s", "occurredFrom": null,
             "place": {"precision": "ADDRESS", "address": "%s", "latitude": 53.545, "longitude": -2.632,
                       "district": "WIGAN"},
             "summary": "shouting and a child crying",
             "flags": [{"flag": "SUSPECT_ON_SCENE", "value": "UNKNOWN", "saidBy": "CALLER"}],
             "parties": [{"party": "%s", "roles": ["VICTIM"], "name": "Made Up", "dateOfBirth": "1990-02-28"}]}""";

    private final String token;

    private Desk(String token) {
        this.token = token;
    }

    static Desk of(Role role) {
        return new Desk(TestTokens.of(role));
    }

    static Desk of(String person, Role role) {
        return new Desk(TestTokens.of(person, role));
    }

    static Desk of(String person, String force, Role role) {
        return new Desk(TestTokens.of(person, force, role));
    }

    Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Response post(String path, String body, String key) {
        return request().header("Idempotency-Key", key).body(body).post(path);
    }

    Response edit(String path, String body, String etag) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .body(body)
                .post(path);
    }

    Response get(String path) {
        return request().header("Access-Reason", "a test").get(path);
    }

    private RequestSpecification request() {
        return RestAssured.given()
                .filter(ReadYourWrites.FILTER)
                .contentType("application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** Creates an incident of a victim at an address. */
    static String created(UUID victim, String address, String receivedAt) {
        var answer = of(Role.CALL_HANDLER).post("/api/incidents", CREATION.formatted(receivedAt, address, victim));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    static String created(UUID victim) {
        return created(victim, UUID.randomUUID() + " Street", "2026-01-10T20:15:00Z");
    }

    static void accepted(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    }

    static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
