package org.alongside.companion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.adapter.Inbound.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private final List<String> requests = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String body = "{}";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            requests.add(exchange.getRequestURI().getRawPath() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Services services() {
        var address = Optional.of("http://127.0.0.1:" + server.getAddress().getPort());
        return new Services(() -> "a token", address, address, Duration.ofSeconds(5));
    }

    private Answer told(Kind kind) {
        return services().tell("CAD", new Inbound("m1", kind, "KW 21/b", "{\"sequence\":1}"));
    }

    @Test
    void a_unit_goes_to_dispatch_and_an_incident_to_incidents_under_our_own_identity() {
        assertThat(told(Kind.UNIT)).isEqualTo(new Answer.Acknowledged(null));
        assertThat(told(Kind.INCIDENT)).isEqualTo(new Answer.Acknowledged(null));
        assertThat(requests)
                .containsExactly(
                        "/api/external-units/CAD/KW%2021%2Fb Bearer a token {\"sequence\":1}",
                        "/api/external-incidents/CAD/KW%2021%2Fb Bearer a token {\"sequence\":1}");
    }

    @Test
    void the_same_words_again_are_the_same_request_and_other_words_another() {
        var words = new Inbound("m1", Kind.UNIT, "KW21", "{\"sequence\":1}");
        services().tell("CAD", words);
        services().tell("CAD", new Inbound("m2", words.kind(), words.externalId(), words.body()));
        services().tell("CAD", new Inbound("m3", words.kind(), words.externalId(), "{\"sequence\":2}"));
        services().tell("CAD", new Inbound("m4", words.kind(), "KW22", words.body()));
        services().heard("CAD");
        services().heard("CAD");
        assertThat(keys).hasSize(6).doesNotContainNull();
        assertThat(new HashSet<>(keys)).as("%s", keys).hasSize(5);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
    }

    @Test
    void a_refusal_is_one_with_its_code() {
        status = 409;
        body = "{\"code\": \"EXTERNAL_CONTENT_DIFFERS\"}";
        assertThat(told(Kind.UNIT)).isEqualTo(new Answer.Refused("EXTERNAL_CONTENT_DIFFERS"));
    }

    @Test
    void what_may_pass_is_no_answer() {
        for (var passing : List.of(401, 403, 429, 500, 503)) {
            status = passing;
            assertThat(told(Kind.UNIT)).as("status %s", passing).isEqualTo(new Answer.NoAnswer());
        }
    }

    @Test
    void dispatch_hears_that_they_are_there() {
        assertThat(services().heard("CAD")).isTrue();
        assertThat(requests).containsExactly("/api/external-units/CAD Bearer a token {}");
        status = 503;
        assertThat(services().heard("CAD")).isFalse();
    }

    @Test
    void a_service_that_is_gone_gives_none() {
        server.stop(0);
        assertThat(told(Kind.UNIT)).isEqualTo(new Answer.NoAnswer());
    }
}
