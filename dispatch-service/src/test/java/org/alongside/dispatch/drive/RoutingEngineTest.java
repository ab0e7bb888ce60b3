package org.alongside.dispatch.drive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.dispatch.recommend.Position;
import org.alongside.dispatch.recommend.TravelTime;
import org.alongside.dispatch.recommend.TravelTime.Basis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutingEngineTest {
    private static final Instant NOW = Instant.parse("2025-02-28T20:18:00Z");
    private static final CoarseLocation PLACE = new CoarseLocation(53.54, -2.63);
    /** Longer than a busy machine takes to answer. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final TravelTime OTHERWISE = (from, to, leavingAt) -> 777;

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Position at(double latitude) {
        return new Position(latitude, -2.6, null, NOW, NOW);
    }

    private static List<Position> positions(int count) {
        return IntStream.range(0, count).mapToObj(i -> at(53 + i / 1_000.0)).toList();
    }

    private void answers(int status, String body) {
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            answer(exchange, status, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private TravelTime between(List<Position> positions) {
        return between(positions, LONG);
    }

    private TravelTime between(List<Position> positions, Duration timeout) {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return new RoutingEngine(url, timeout, OTHERWISE)
                .between(positions, List.of(PLACE))
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static int seconds(TravelTime drives, Position from) {
        return drives.seconds(from, PLACE, NOW);
    }

    @Test
    void a_drive_is_what_the_engine_says_and_one_it_knows_no_road_for_is_estimated() {
        answers(200, "{\"code\": \"Ok\", \"durations\": [[412.6], [null]], \"sources\": []}");
        var drives = between(List.of(at(53.5), at(53.6)));
        assertThat(seconds(drives, at(53.5))).isEqualTo(413);
        assertThat(seconds(drives, at(53.6))).isEqualTo(777);
        assertThat(drives.basis()).isEqualTo(Basis.ROADS);
        assertThat(asked)
                .containsExactly("/table/v1/driving/-2.60000,53.50000;-2.60000,53.60000;-2.63000,53.54000"
                        + "?sources=0;1&destinations=2");
    }

    @Test
    void a_long_list_is_asked_for_in_parts() {
        answers(200, "{\"code\": \"Ok\", \"durations\": " + Collections.nCopies(50, "[60]") + "}");
        var drives = between(positions(150));
        assertThat(asked).hasSize(3);
        assertThat(seconds(drives, at(53.149))).isEqualTo(60);
    }

    @Test
    void when_a_part_is_not_answered_every_drive_is_estimated() {
        answers(200, "{\"code\": \"Ok\", \"durations\": " + Collections.nCopies(50, "[60]") + "}");
        var drives = between(positions(51));
        assertThat(seconds(drives, at(53))).isEqualTo(777);
        assertThat(drives.basis()).isEqualTo(Basis.DISTANCE);
    }

    @Test
    void an_engine_that_fails_or_talks_nonsense_is_no_reason_not_to_recommend() {
        answers(500, "<html>");
        assertThat(between(positions(2)).basis()).isEqualTo(Basis.DISTANCE);
        server.removeContext("/");
        answers(400, "{\"code\": \"NoTable\"}");
        assertThat(between(positions(2)).basis()).isEqualTo(Basis.DISTANCE);
    }

    @Test
    void an_engine_that_does_not_answer_in_time_is_not_waited_for() {
        var released = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            try {
                assertThat(released.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, 200, "{}");
        });
        assertThat(between(positions(1), Duration.ofMillis(200)).basis()).isEqualTo(Basis.DISTANCE);
        released.countDown();
    }

    @Test
    void where_nobody_is_located_nobody_is_asked() {
        answers(200, "{}");
        assertThat(between(List.of()).basis()).isEqualTo(Basis.DISTANCE);
        assertThat(asked).isEmpty();
    }
}
