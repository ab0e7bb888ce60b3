package org.alongside.testkit.edge;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;

/** How these tests call. */
final class Calls {
    static final String MAKE = """
            {"name": "bear", "colour": "RED", "count": 3, "wooden": true}""";

    private Calls() {}

    static RequestSpecification as(Role role) {
        return given().header("Authorization", "Bearer " + TestTokens.of(role));
    }

    /** A POST of a dispatcher with a key of its own. */
    static RequestSpecification posting(String body) {
        return as(Role.DISPATCHER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
    }

    /** A read of a role that says why. */
    static RequestSpecification reading(Role role) {
        return as(role).header("Access-Reason", "dispatching");
    }
}
