package org.alongside.testkit.edge;

import static org.alongside.testkit.edge.Calls.MAKE;
import static org.alongside.testkit.edge.Calls.as;
import static org.alongside.testkit.edge.Calls.posting;
import static org.alongside.testkit.edge.ProblemsTest.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestHeadersTest {

    @Test
    void a_post_without_an_idempotency_key_is_refused() {
        isProblem(
                as(Role.DISPATCHER).contentType("application/json").body(MAKE).post("/api/toys"),
                400,
                "MISSING_IDEMPOTENCY_KEY");
    }

    @Test
    void a_post_that_only_asks_needs_no_key_and_is_told_what_is_null() {
        var answer = as(Role.DISPATCHER).contentType("application/json").post("/api/toys/asked");
        assertThat(answer.asString()).isEqualTo("{\"erased\":null}");
    }

    @Test
    void a_key_is_printable_and_not_endless() {
        isProblem(
                as(Role.DISPATCHER)
                        .header("Idempotency-Key", "k".repeat(129))
                        .contentType("application/json")
                        .body(MAKE)
                        .post("/api/toys"),
                400,
                "INVALID_HEADER");
    }

    @Test
    void a_key_belongs_to_one_person_and_its_fingerprint_to_what_was_meant() {
        var first = context("dispatcher-1", "same-key", MAKE);
        var inAnotherOrder = context(
                "dispatcher-1", "same-key", "{\"wooden\":true,\"count\":3,\"colour\":\"RED\",\"name\":\"bear\"}");
        var otherBody = context("dispatcher-1", "same-key", MAKE.replace("bear", "dog"));
        var otherPerson = context("dispatcher-2", "same-key", MAKE);

        assertThat(first.getString("idempotency.key")).isEqualTo("dispatcher-1/same-key");
        assertThat(first.getString("idempotency.fingerprint")).hasSize(64);
        assertThat(inAnotherOrder.getMap("idempotency")).isEqualTo(first.getMap("idempotency"));
        assertThat(otherBody.getString("idempotency.fingerprint"))
                .isNotEqualTo(first.getString("idempotency.fingerprint"));
        assertThat(otherPerson.getString("idempotency.key")).isNotEqualTo(first.getString("idempotency.key"));
    }

    @Test
    void the_context_says_who_for_whom_and_in_which_trace() {
        var correlation = UUID.randomUUID();
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var context = posting(MAKE)
                .header("X-Correlation-Id", correlation.toString())
                .header("traceparent", trace)
                .header("X-Origin", "EXERCISE")
                .header("If-Match", "\"7\"")
                .post("/api/toys/context")
                .jsonPath();
        assertThat(context.getString("actor.person")).isEqualTo("dispatcher-1");
        assertThat(context.getString("actor.role")).isEqualTo("DISPATCHER");
        assertThat(context.getString("actor.agency")).isEqualTo("GMP");
        assertThat(context.getString("force")).isEqualTo("GMP");
        assertThat(context.getString("district")).isEqualTo("WIGAN");
        assertThat(context.getString("correlation")).isEqualTo(correlation.toString());
        assertThat(context.getString("traceparent")).isEqualTo(trace);
        assertThat(context.getString("origin")).isEqualTo("EXERCISE");
        assertThat(context.getInt("ifMatch")).isEqualTo(7);
    }

    @Test
    void live_is_the_origin_of_what_says_nothing() {
        assertThat(posting(MAKE).post("/api/toys/context").jsonPath().getString("origin"))
                .isEqualTo("LIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMPORTED", "LIVE", "exercise", ""})
    void nobody_but_an_exercise_names_an_origin(String origin) {
        isProblem(posting(MAKE).header("X-Origin", origin).post("/api/toys"), 400, "INVALID_HEADER");
    }

    @Test
    void a_correlation_is_a_uuid() {
        isProblem(
                as(Role.DISPATCHER).header("X-Correlation-Id", "1-1-1-1-1").get("/api/toys/figures"),
                400,
                "INVALID_HEADER");
    }

    @Test
    void an_edit_without_the_version_that_was_seen_is_refused() {
        isProblem(editing(null), 428, "MISSING_VERSION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "7", "*", "\"7\", \"8\"", "\"x\"", "\"99999999999\""})
    void a_version_is_one_strong_tag(String tag) {
        isProblem(editing(tag), 400, "INVALID_HEADER");
    }

    @Test
    void an_edit_answers_with_the_next_version_as_its_tag() {
        var answer = editing("\"7\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"8\"");
        assertThat(answer.jsonPath().getInt("version")).isEqualTo(8);
        assertThat(answer.jsonPath().getInt("position")).isEqualTo(43);
    }

    @Test
    void what_was_made_is_answered_with_its_place() {
        var answer = posting(MAKE).post("/api/toys");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location"))
                .endsWith("/api/toys/" + answer.jsonPath().getString("id"));
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void only_an_operator_imports_history() {
        isProblem(posting(MAKE).post("/api/toys/imported"), 403, "FORBIDDEN");
        var context = as(Role.OPERATOR)
                .header("Idempotency-Key", "row-1")
                .contentType("application/json")
                .body(MAKE)
                .post("/api/toys/imported")
                .jsonPath();
        assertThat(context.getString("origin")).isEqualTo("IMPORTED");
        assertThat(context.getString("force")).isEqualTo("CHICAGO");
    }

    @Test
    void a_person_with_several_roles_says_which_one_she_acts_in() {
        var both = TestTokens.of("two-hats", "GMP", Role.DISPATCHER, Role.ANALYST);
        isProblem(figures(both, null), 403, "FORBIDDEN");
        assertThat(figures(both, "DISPATCHER").statusCode()).isEqualTo(200);
        isProblem(figures(both, "ANALYST"), 403, "FORBIDDEN");
        isProblem(figures(both, "OPERATOR"), 403, "FORBIDDEN");
    }

    @Test
    void a_sign_in_that_does_not_say_for_whom_is_forbidden() {
        isProblem(figures(TestTokens.withoutClaims(Role.DISPATCHER), null), 403, "FORBIDDEN");
    }

    private static Response figures(String token, @Nullable String actingRole) {
        var request = RestAssured.given().header("Authorization", "Bearer " + token);
        return (actingRole == null ? request : request.header("X-Acting-Role", actingRole)).get("/api/toys/figures");
    }

    private static Response editing(@Nullable String ifMatch) {
        var request = as(Role.DISPATCHER).contentType("application/json").body(MAKE);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/toys/" + new UUID(7, 1));
    }

    private static JsonPath context(String person, String key, String body) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + TestTokens.of(person, Role.DISPATCHER))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/toys/context")
                .jsonPath();
    }
}
