package org.alongside.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersForTheConsole.class)
class DoorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/icon.svg",
                "/incidents/1",
                "/car",
                "/car/sign-in",
                "/api/me",
                "/api/dispatch/co-responses/stream"
            })
    void without_a_sign_in_everything_leads_to_the_sign_in(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/authorize").contains("code_challenge_method=S256");
    }

    @Test
    void health_is_open_and_a_script_is_told_instead_of_sent_away() {
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        var told = RestAssured.given()
                .redirects()
                .follow(false)
                .header("X-Requested-With", "JavaScript")
                .get("/api/me");
        assertThat(told.statusCode()).isEqualTo(499);
    }

    @Test
    void every_answer_forbids_what_this_page_does_not_need() {
        var answer = get("/q/health/ready");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_console_that_others_can_reach_wants_a_sign_in_server_of_its_own() {
        assertThat(StartUpGuard.refusal("127.0.0.1", "http://127.0.0.1:8086/alongside", true))
                .isEmpty();
        assertThat(StartUpGuard.refusal("0.0.0.0", "https://sign-in.example/realms/alongside", false))
                .isEmpty();
        assertThat(StartUpGuard.refusal("0.0.0.0", "http://sign-in.example/realms/alongside", false))
                .isPresent();
        assertThat(StartUpGuard.refusal("0.0.0.0", "https://127.0.0.1/alongside", false))
                .isPresent();
        assertThat(StartUpGuard.refusal("0.0.0.0", "https://sign-in.example/realms/alongside", true))
                .isPresent();
    }

    @Test
    void a_session_that_this_server_does_not_know_leads_to_the_sign_in() {
        var answer = RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("q_session", "of-a-console-that-has-ended")
                .get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/authorize");
    }

    private static Response get(String path) {
        return RestAssured.given().redirects().follow(false).get(path);
    }
}
