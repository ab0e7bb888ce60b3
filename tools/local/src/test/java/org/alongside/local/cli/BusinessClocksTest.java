package org.alongside.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.local.cli.BusinessClocks.Shown;
import org.alongside.local.installation.Report.Part;
import org.alongside.local.installation.Report.State;
import org.alongside.local.process.ProcessIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusinessClocksTest {
    private static final Instant EVENING = Instant.parse("2026-03-05T20:00:00Z");

    private final List<HttpServer> servers = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private Instant real = Instant.parse("2026-01-01T00:00:00Z");

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void clocks_read_one_after_the_other_are_told_for_one_moment_with_how_far_each_is_behind() throws IOException {
        var first = service("first", EVENING, 10, 200);
        var second = service("second", EVENING.plusSeconds(25), 10, 200);
        var console = service("console", EVENING, 1, 404);
        var stopped = new Part("stopped", State.STOPPED, "http://127.0.0.1:1", Optional.empty());

        // Each look at real time is a second after the last, so the first was read two seconds ago, the second one.
        try (var clocks = new BusinessClocks(() -> real = real.plusSeconds(1))) {
            assertThat(clocks.of(List.of(first, second, console, stopped), "secret"))
                    .containsExactly(
                            Map.entry("first", new Shown(EVENING.plusSeconds(20), 10, Duration.ofSeconds(15))),
                            Map.entry("second", new Shown(EVENING.plusSeconds(35), 10, Duration.ZERO)));
        }
        assertThat(tokens).containsOnly("Bearer secret").hasSize(3);
    }

    private Part service(String name, Instant at, double rate, int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        servers.add(server);
        server.createContext("/api/clock", exchange -> {
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            var body = "{\"at\": \"%s\", \"rate\": %s}".formatted(at, rate).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Part(name, State.READY, address, Optional.of(ProcessIdentity.current()));
    }
}
