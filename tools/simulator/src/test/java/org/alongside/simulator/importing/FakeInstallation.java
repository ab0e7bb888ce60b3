package org.alongside.simulator.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.alongside.local.installation.InstallationFolder;
import org.alongside.local.process.Ports;

/**
 * Stands in for a running installation: an issuer, services that lag behind nobody, and an incident-service that takes
 * rows as the real one does, as far as an importer can tell.
 */
final class FakeInstallation implements AutoCloseable {
    private static final String IMPORTS = "/api/imports/incidents";
    private static final int ISSUER = 6;
    private static final int FROM = 20_000;
    private static final int SPAN = 10_000;
    private static final int PORTS_MAX = 60_000;

    private final ObjectMapper json = new ObjectMapper();
    private final List<HttpServer> servers = new ArrayList<>();
    private final Map<String, JsonNode> rows = new LinkedHashMap<>();
    private final AtomicInteger unavailable = new AtomicInteger();

    FakeInstallation(Path folder) {
        int first = freeRow();
        new InstallationFolder(folder).prepared(Optional.of(first));
        for (int offset = 0; offset <= ISSUER; offset++) {
            serve(first + offset, offset == 0 ? this::incidents : this::others);
        }
    }

    private static int freeRow() {
        for (int first = FROM + Ports.unused() % SPAN; first < PORTS_MAX; first += ISSUER + 1) {
            int from = first;
            if (java.util.stream.IntStream.rangeClosed(from, from + ISSUER).allMatch(Ports::isFree)) {
                return first;
            }
        }
        throw new IllegalStateException("no seven free ports in a row");
    }

    /** The next so many imports are answered 503. */
    void unavailableFor(int requests) {
        unavailable.set(requests);
    }

    /** Accepted rows by case number. */
    Map<String, JsonNode> rows() {
        return rows;
    }

    private void serve(int port, Function<HttpExchange, String> answers) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> {
                if (exchange.getRequestURI().getPath().equals(IMPORTS)
                        && unavailable.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    exchange.sendResponseHeaders(503, -1);
                    exchange.close();
                } else {
                    answer(exchange, answers.apply(exchange));
                }
            });
            server.start();
            servers.add(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String others(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith("/token")
                ? "{\"access_token\":\"a-token\"}"
                : "{\"parts\":[{\"name\":\"relay\",\"behind\":0}]}";
    }

    private String incidents(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals(IMPORTS) ? taken(exchange) : others(exchange);
    }

    private String taken(HttpExchange exchange) {
        try {
            var answer = json.createObjectNode();
            var fates = answer.putArray("rows");
            int accepted = 0;
            int unchanged = 0;
            int number = 0;
            for (var row : json.readTree(exchange.getRequestBody()).path("rows")) {
                var code = take(row);
                accepted += code.equals("ACCEPTED") ? 1 : 0;
                unchanged += code.equals("UNCHANGED") ? 1 : 0;
                if (!code.equals("ACCEPTED") && !code.equals("UNCHANGED")) {
                    fates.addObject()
                            .put("row", number)
                            .put("fate", "REFUSED")
                            .put("code", code)
                            .put("detail", "as told");
                }
                number++;
            }
            return answer.put("accepted", accepted).put("unchanged", unchanged).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String take(JsonNode row) {
        if (!row.path("domestic").asBoolean()) {
            return "NOT_DA";
        }
        var before = rows.putIfAbsent(row.path("caseNumber").asText(), row);
        if (before == null) {
            return "ACCEPTED";
        }
        return before.equals(row) ? "UNCHANGED" : "EXTERNAL_CONTENT_DIFFERS";
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
