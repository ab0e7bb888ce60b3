package org.alongside.analytics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BadInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repeat-demand?days=28 | 422 | INVALID",
                "repeat-demand?key=HOUSE | 422 | INVALID",
                "repeat-demand?key=BLOCK&days=0 | 422 | INVALID",
                "repeat-demand?key=BLOCK&days=many | 422 | INVALID",
                "repeat-demand?key=BLOCK&days=99999999999 | 422 | INVALID",
                "repeat-demand?key=BLOCK&continuations=SOME | 422 | INVALID",
                "repeat-demand?key=BLOCK&cutOff=2023-02-29T00:00:00Z | 422 | INVALID",
                "repeat-demand?key=BLOCK&cutOff=2999-01-01T00:00:00Z | 422 | FUTURE_TIME",
                "repeat-demand?key=BLOCK&force=%00 | 422 | CONTROL_CHARACTERS",
                "figures/no-such | 404 | NOT_FOUND",
                "figures/coverage?from=2024-02-01T00:00:00Z&until=2024-01-01T00:00:00Z | 422 | IMPOSSIBLE_TIME",
                "figures/coverage?from=2010-01-01T00:00:00Z | 422 | INVALID",
                "figures/coverage?cutOff=2999-01-01T00:00:00Z | 422 | FUTURE_TIME",
                "figures/coverage?until=yesterday | 422 | INVALID",
                "figures/coverage?origin=REAL | 422 | INVALID",
                "figures/coverage?basis=MAYBE | 422 | INVALID",
                "figures/coverage?limit=100000 | 422 | INVALID",
                "figures/coverage?cursor=abc | 400 | MALFORMED",
                "figures/coverage?district=%27%20or%20true | 422 | INVALID",
                "figures?limit=0 | 422 | INVALID"
            })
    void what_cannot_be_asked_is_told_with_a_code(String question, int status, String code) {
        given().auth()
                .oauth2(TestTokens.of(Role.ANALYST))
                .urlEncodingEnabled(false)
                .get("/api/" + question)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_very_long_name_is_refused_without_being_repeated() {
        var answer = given().auth()
                .oauth2(TestTokens.of(Role.ANALYST))
                .queryParam("force", "x".repeat(3_000))
                .get("/api/figures/coverage")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("xxxx");
    }

    @ParameterizedTest
    @CsvSource({"repeat-demand?key=BLOCK", "figures", "figures/coverage"})
    void without_a_sign_in_or_with_another_role_nothing_is_answered(String question) {
        given().get("/api/" + question).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.of(Role.RESPONSE_OFFICER))
                .get("/api/" + question)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }
}
