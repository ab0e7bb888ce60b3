package org.alongside.simulator.simulation.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that answers as it was told to, one answer after the other, and remembers the idempotency keys. */
final class FakeService implements AutoCloseable {
    /** Cuts the connection instead of answering. */
    static final int HANG_UP = 0;

    private final HttpServer server;
    private final Deque<Told> told = new ArrayDeque<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    private record Told(int status, String body) {}

    FakeService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    FakeService answers(int status, String body) {
        told.add(new Told(status, body));
        return this;
    }

    FakeService hangsUp() {
        return answers(HANG_UP, "");
    }

    List<String> keys() {
        return keys;
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        var next = told.remove();
        try (exchange) {
            if (next.status() != HANG_UP) {
                var body = next.body().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(next.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
