package org.alongside.testkit.edge;

import static io.restassured.RestAssured.given;
import static org.alongside.testkit.edge.Calls.MAKE;
import static org.alongside.testkit.edge.Calls.as;
import static org.alongside.testkit.edge.Calls.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.toy.Toys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "TOY_RULE, 409",
        "TOY_UNKNOWN, 404",
        "TOY_INVALID, 422",
        "TOY_STALE, 412",
        "TOY_FORBIDDEN, 403",
        "TOY_UNAVAILABLE, 503"
    })
    void a_refusal_becomes_the_status_of_its_kind(String code, int status) {
        isProblem(posting("").post("/api/toys/refused/" + code), status, code);
    }

    @Test
    void a_problem_has_the_shape_of_rfc_9457_and_nothing_else() {
        var correlation = UUID.randomUUID();
        var answer =
                posting("").header("X-Correlation-Id", correlation.toString()).post("/api/toys/refused/TOY_RULE");
        assertThat(answer.jsonPath().getMap("$").keySet())
                .isEqualTo(Set.of("type", "title", "status", "detail", "code", "correlation"));
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:alongside:problem:toy-rule");
        assertThat(answer.jsonPath().getString("title")).isEqualTo("Toy rule");
        assertThat(answer.jsonPath().getString("detail")).isEqualTo("Not this toy.");
        assertThat(answer.jsonPath().getString("correlation")).isEqualTo(correlation.toString());
        assertThat(answer.header("X-Correlation-Id")).isEqualTo(correlation.toString());
    }

    @Test
    void what_nobody_expected_is_told_by_code_and_correlation_only() {
        var answer = as(Role.DISPATCHER).get("/api/toys/broken");
        isProblem(answer, 500, "INTERNAL");
        assertThat(answer.asString()).doesNotContain(Toys.NAME, "IllegalState", "org.alongside", "\tat ");
    }

    @Test
    void personal_data_that_would_leave_around_the_seam_is_an_error_instead() {
        var answer = as(Role.DISPATCHER).get("/api/toys/around-the-seam");
        isProblem(answer, 500, "INTERNAL");
        assertThat(answer.asString()).doesNotContain(Toys.NAME);
    }

    @Test
    void nobody_is_told_to_sign_in() {
        var answer = given().get("/api/toys");
        isProblem(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_token_that_nobody_signed_is_no_token() {
        isProblem(given().header("Authorization", "Bearer a.b.c").get("/api/toys"), 401, "UNAUTHENTICATED");
    }

    @Test
    void a_role_that_is_not_let_in_is_forbidden() {
        isProblem(as(Role.ANALYST).get("/api/toys"), 403, "FORBIDDEN");
    }

    @Test
    void what_is_not_there_is_not_found() {
        isProblem(as(Role.DISPATCHER).get("/api/nothing"), 404, "NOT_FOUND");
        isProblem(as(Role.DISPATCHER).get("/nothing"), 404, "NOT_FOUND");
    }

    @Test
    void an_id_that_is_none_is_malformed() {
        isProblem(Calls.reading(Role.DISPATCHER).get("/api/toys/not-an-id"), 400, "MALFORMED");
    }

    @Test
    void a_method_the_address_does_not_take_is_not_allowed() {
        isProblem(as(Role.DISPATCHER).delete("/api/toys"), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void another_media_type_is_unsupported() {
        isProblem(posting(MAKE).contentType("text/plain").post("/api/toys"), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_body_over_the_limit_is_refused_by_its_announced_length() {
        isProblem(posting("{\"words\": \"" + "x".repeat(300_000) + "\"}").post("/api/toys"), 413, "BODY_TOO_LARGE");
    }

    @Test
    void every_problem_is_counted_by_its_code() {
        var before = counted("TOY_STALE");
        posting("").post("/api/toys/refused/TOY_STALE");
        assertThat(counted("TOY_STALE")).isEqualTo(before + 1);
    }

    @Test
    void the_clock_is_unknown_where_it_cannot_be_set() {
        isProblem(as(Role.OPERATOR).get("/api/clock"), 404, "NOT_FOUND");
    }

    private static double counted(String code) {
        var metrics = as(Role.OPERATOR).get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith("alongside_problems_total{code=\"" + code + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    static void isProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("correlation")).isEqualTo(answer.header("X-Correlation-Id"));
    }
}
