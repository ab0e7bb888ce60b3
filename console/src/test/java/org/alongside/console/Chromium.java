package org.alongside.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A headless Chromium of this machine, driven by its own DevTools protocol: one page. */
final class Chromium implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

    static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    Chromium(Path program) throws IOException {
        profile = Files.createTempDirectory("alongside-browser");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--window-size=1366,768",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.log").toFile())
                .start();
        var port = profile.resolve("DevToolsActivePort");
        await(() -> Files.exists(port) && lines(port).size() == 2, "Chromium listens");
        socket = http.newWebSocketBuilder()
                .buildAsync(pageOf(lines(port).getFirst()), new Listener())
                .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
        call("Page.enable", Map.of());
    }

    private URI pageOf(String port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        var pages = read(http.sendAsync(request, BodyHandlers.ofString())
                .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join()
                .body());
        return URI.create(pages.get(0).get("webSocketDebuggerUrl").textValue());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(CharSequence json) {
        try {
            return JSON.readTree(json.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                var message = read(text);
                text.setLength(0);
                var asked = message.has("id") ? waiting.remove(message.get("id").intValue()) : null;
                if (asked != null) {
                    asked.complete(message);
                }
            }
            socket.request(1);
            return null;
        }
    }

    /** One command of the protocol; its result. */
    JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        var message = JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(message.toString(), true).join();
        var told = answer.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    void open(String url) {
        call("Page.navigate", Map.of("url", url));
    }

    /** What an expression of the page comes to. */
    JsonNode evaluate(String expression) {
        var result = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        return result.get("result").path("value");
    }

    void awaitTrue(String expression) {
        await(
                () -> evaluate(expression).asBoolean(),
                expression + ", but the page says: "
                        + evaluate("document.body ? document.body.innerText : ''")
                                .asText());
    }

    private static void await(java.util.function.BooleanSupplier condition, String what) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT + ": " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    void pressEnter() {
        var enter = Map.of(
                "key", "Enter", "code", "Enter", "text", "\r", "windowsVirtualKeyCode", 13, "nativeVirtualKeyCode", 13);
        Stream.of("keyDown", "keyUp").forEach(type -> {
            var event = new java.util.HashMap<String, Object>(enter);
            event.put("type", type);
            call("Input.dispatchKeyEvent", event);
        });
    }

    /** Role and name of everything that a screen reader meets, such as {@code heading Open responses}. */
    List<String> accessible() {
        var nodes = call("Accessibility.getFullAXTree", Map.of()).get("nodes");
        return Stream.iterate(0, i -> i < nodes.size(), i -> i + 1)
                .map(nodes::get)
                .filter(node -> !node.path("ignored").asBoolean())
                .map(node -> node.at("/role/value").asText() + " "
                        + node.at("/name/value").asText())
                .map(String::strip)
                .toList();
    }

    void screenshot(Path file) throws IOException {
        var picture = call("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .asText();
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(picture));
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        http.shutdownNow();
    }
}
