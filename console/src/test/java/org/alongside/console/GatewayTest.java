package org.alongside.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What gets through to a service, and what does not. */
@QuarkusTest
@QuarkusTestResource(ServersForTheConsole.class)
class GatewayTest {
    private static final String ECHO = "api/dispatch/echo/a%20b?x=1&y=%2F";
    private static final Map<String, String> FROM_HERE =
            Map.of("X-Requested-With", "JavaScript", "Sec-Fetch-Site", "same-origin");

    @TestHTTPResource("/")
    String address;

    private Screen screen;

    @BeforeEach
    void signIn() {
        screen = Screen.open(address);
        screen.signIn("dispatcher-1");
        screen.page().waitForSelector("h1");
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void a_change_goes_through_whole_with_what_it_needs_and_nothing_else() {
        var words = "caller's words ".repeat(10_000);
        var answer = post(
                words,
                FROM_HERE,
                Map.of("Idempotency-Key", "k-1", "If-Match", "\"3\"", "Access-Reason", "call", "X-Forwarded-For", "1"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers()).containsEntry("etag", "\"7\"").doesNotContainKey("set-cookie");
        assertThat(answer.text())
                .startsWith("POST /api/echo/a%20b?x=1&y=%2F\n")
                .contains("Authorization=Bearer ey", "Idempotency-key=k-1", "If-match=\"3\"", "Access-reason=call")
                .doesNotContainIgnoringCase("cookie=")
                .doesNotContainIgnoringCase("forwarded")
                .endsWith("\n\n" + words);
    }

    @Test
    void a_change_that_another_site_could_have_sent_is_refused() {
        refused(Map.of("Sec-Fetch-Site", "same-origin"));
        refused(Map.of("X-Requested-With", "JavaScript"));
        refused(Map.of("X-Requested-With", "JavaScript", "Sec-Fetch-Site", "same-site"));
        refused(Map.of("X-Requested-With", "JavaScript", "Origin", "https://elsewhere.example"));
    }

    @Test
    void what_one_person_wrote_is_not_said_in_the_name_of_another() {
        assertThat(post("a", FROM_HERE, Map.of("Alongside-Person", "dispatcher-1"))
                        .status())
                .isEqualTo(201);
        var answer = post("a", FROM_HERE, Map.of("Alongside-Person", "idva-car-officer-1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("ANOTHER_PERSON");
    }

    @Test
    void an_older_browser_says_by_its_origin_that_it_is_this_page() {
        var origin = address.substring(0, address.length() - 1);
        assertThat(post("a", Map.of("X-Requested-With", "JavaScript", "Origin", origin), Map.of())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void more_than_a_request_may_hold_is_refused() {
        assertThat(post("x".repeat(300_000), FROM_HERE, Map.of()).status()).isEqualTo(413);
    }

    @Test
    void a_service_that_is_not_there_is_said_to_be_unavailable() {
        var answer = screen.browser().context().request().get(address + "api/car/cars");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("SERVICE_UNAVAILABLE");
    }

    @Test
    void a_service_keeps_what_is_not_under_its_api() {
        var answer = screen.browser().context().request().get(address + "api/dispatch/../../q/metrics");
        assertThat(answer.text()).doesNotContain("GET /q/metrics");
        assertThat(screen.browser()
                        .context()
                        .request()
                        .get(address + "api/dispatch/%2e%2e/%2e%2e/echo")
                        .text())
                .doesNotStartWith("GET /echo");
    }

    private void refused(Map<String, String> headers) {
        var answer = post("a", headers, Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("NOT_FROM_THIS_PAGE");
    }

    private APIResponse post(String body, Map<String, String> headers, Map<String, String> more) {
        var request =
                RequestOptions.create().setHeader("Content-Type", "text/plain").setData(body);
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        return screen.browser().context().request().post(address + ECHO, request);
    }
}
