package org.alongside.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Stands for the services behind the console: dispatch-service's live board, where every stream starts with one line and
 * then says what the test gives it; a board of incidents that stays empty; and a place that repeats what it was sent.
 */
final class ToldBoard {
    static final String BEAT = message("beat", "");
    private static final String CUT = "cut";

    /** One free unit, one car and a queue, in the shapes that the services give them. */
    private static final String UNITS = """
            {"items":[{"unit":"00000000-0000-7000-8000-000000000100","callSign":"R1","retired":false,
            "radioState":"AVAILABLE_ON_PATROL","position":{"latitude":53.5262,"longitude":-2.6148,
            "ageSeconds":720,"stale":true}}]}""";

    private static final String CARS = """
            {"items":[{"car":"00000000-0000-7000-8000-000000000200","callSign":"IDVA-1","state":"AVAILABLE"}]}""";

    private static final String QUEUE = """
            {"waiting":2,"grades":[{"grade":"G1","waiting":2,"oldestAgeSeconds":540,"pastTarget":1}]}""";

    /** What each open stream has still to say: one that a closed browser left behind takes nothing from the others. */
    private final List<BlockingQueue<String>> streams = new CopyOnWriteArrayList<>();

    /** What was told since it is up: a stream that is opened later is told it too. */
    private final List<String> said = new CopyOnWriteArrayList<>();

    /** The streams of the incidents, which say nothing after their first message. */
    private final List<BlockingQueue<String>> silent = new CopyOnWriteArrayList<>();

    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean down;

    ToldBoard() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/api/co-responses/stream", exchange -> stream(exchange, line("1", "Grade 1", "UNKNOWN"), streams));
        server.createContext("/api/incidents/stream", exchange -> stream(exchange, "", silent));
        server.createContext("/api/units", exchange -> answer(exchange, UNITS));
        server.createContext("/api/dispatch-cars", exchange -> answer(exchange, CARS));
        server.createContext("/api/control-room/queue", exchange -> answer(exchange, QUEUE));
        server.createContext("/api/echo", ToldBoard::echo);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void tell(String message) {
        synchronized (said) {
            said.add(message);
            streams.forEach(told -> told.add(message));
        }
    }

    /** Cuts the stream, and lets nobody in until {@link #up}. */
    void down() {
        down = true;
        streams.forEach(told -> told.add(CUT));
        silent.forEach(told -> told.add(CUT));
    }

    void up() {
        said.clear();
        down = false;
    }

    List<String> authorizations() {
        return authorizations;
    }

    void stop() {
        server.stop(0);
    }

    private void stream(HttpExchange exchange, String first, List<BlockingQueue<String>> like) throws IOException {
        try (exchange) {
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            if (down) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            var told = new LinkedBlockingQueue<String>();
            synchronized (said) {
                told.addAll(like == streams ? said : List.of());
                like.add(told);
            }
            write(exchange, message("whole", ",\"items\":[" + first + "]"));
            for (var next = told.take(); !next.equals(CUT); next = told.take()) {
                write(exchange, next);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What arrived, so that a test sees what got through: the headers by name, and the body. */
    private static void echo(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var names = exchange.getRequestHeaders().entrySet().stream()
                    .map(header -> header.getKey() + "=" + String.join(",", header.getValue()))
                    .sorted();
            var answer = (exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n"
                            + String.join("\n", names.toList()) + "\n\n" + body)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.getResponseHeaders().add("Set-Cookie", "stray=1");
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static void write(HttpExchange exchange, String message) throws IOException {
        exchange.getResponseBody().write(message.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    static String change(String... lines) {
        return message("change", ",\"items\":[" + String.join(",", lines) + "],\"gone\":[]");
    }

    static String gone(String number) {
        return message("change", ",\"items\":[],\"gone\":[\"00000000-0000-7000-8000-00000000000" + number + "\"]");
    }

    /** A long promise, so that a slow machine does not make a stream stale. */
    private static String message(String name, String more) {
        return "event: " + name + "\nid: 7\ndata: {\"position\":7,\"asOf\":\"2026-07-07T20:20:04Z\",\"ageMillis\":0,"
                + "\"nextWithinMillis\":60000" + more + "}\n\n";
    }

    /** A line in the shape that dispatch-service gives it. */
    static String line(String number, String grade, String scene) {
        return """
                {"incident":"00000000-0000-7000-8000-00000000000%s","openedAt":"2026-07-07T20:1%s:04Z",
                "grade":"G%s","policyLabel":"%s","targetAt":"2026-07-07T20:30:04Z","district":"WIGAN",
                "near":{"latitude":53.5%s,"longitude":-2.63},
                "scene":{"scene":{"state":"%s"}},"gates":{"keepsCarAway":"NO_SCENE_UNIT"},
                "legs":[{"leg":"RESPONSE","required":true,"served":false,"carriers":[]}],
                "car":[],"carUnconfirmed":false,"emergencies":[],"escalations":[]}""".formatted(number, number, grade.substring(grade.length() - 1), grade, number, scene)
                .replace("\n", "");
    }
}
