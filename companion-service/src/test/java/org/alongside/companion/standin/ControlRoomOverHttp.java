package org.alongside.companion.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.companion.adapter.Message;
import org.alongside.eventsourcing.wire.Json;

/** The small control system behind an address on this machine. It takes signed requests only. */
public final class ControlRoomOverHttp implements AutoCloseable {
    public static final String SECRET = "a secret of two systems";

    private static final int LATE_SECONDS_MAX = 30;

    private final ControlRoom room;
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);

    public ControlRoomOverHttp(ControlRoom room) {
        this.room = room;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/messages", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        if (!isSigned(exchange, body)) {
            respond(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            respond(exchange, 200, Json.mapper().writeValueAsString(room.outgoing()));
        } else if (path.endsWith("/answer")) {
            room.answered(path.substring("/messages/".length(), path.lastIndexOf('/')), body);
            respond(exchange, 200, "{}");
        } else {
            told(exchange, Json.mapper().readValue(body, Message.class));
        }
    }

    private void told(HttpExchange exchange, Message message) throws IOException {
        var manner = room.manner();
        var externalId = room.told(message);
        switch (manner) {
            case ACKNOWLEDGE ->
                respond(exchange, 200, Json.mapper().writeValueAsString(Map.of("externalId", externalId)));
            case REFUSE -> respond(exchange, 422, "{\"code\": \"NO_SUCH_BEAT\"}");
            case BE_BUSY -> respond(exchange, 503, "{}");
            case LOSE_ACKNOWLEDGEMENT -> exchange.close();
            case ANSWER_LATE -> {
                waitUntilClosed();
                exchange.close();
            }
        }
    }

    private void waitUntilClosed() {
        try {
            closing.await(LATE_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static boolean isSigned(HttpExchange exchange, String body) {
        var timestamp = exchange.getRequestHeaders().getFirst("Alongside-Timestamp");
        return signature(timestamp + "." + body)
                .equals(exchange.getRequestHeaders().getFirst("Alongside-Signature"));
    }

    private static String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
