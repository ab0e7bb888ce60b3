package org.alongside.companion.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * A control system that is reached over HTTP with JSON. It takes {@code POST /messages}, shows what it has for us under
 * {@code GET /messages} and takes our answers under {@code POST /messages/<id>/answer}; each request is signed.
 */
public final class HttpAdapter implements ControlSystemAdapter {
    private static final TypeReference<List<Inbound>> INBOUND = new TypeReference<>() {};

    /** What may pass, or be mended there without a change here: too busy, too early, not signed in as they wish. */
    private static final Set<Integer> TOLD_AGAIN = Set.of(401, 403, 407, 408, 425, 429);

    private final HttpClient http;
    private final URI root;
    private final Signature signature;
    private final BusinessClock clock;
    private final Duration timeout;

    /**
     * @param root its address, without a slash at the end
     * @param secret shared with it, at least 16 characters
     * @param timeout for one request
     */
    public HttpAdapter(URI root, String secret, BusinessClock clock, Duration timeout) {
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.root = root;
        this.signature = new Signature(secret);
        this.clock = clock;
        this.timeout = timeout;
    }

    private record Said(
            @Nullable String externalId, @Nullable String code) {}

    private record Answered(boolean acknowledged, @Nullable String code) {}

    @Override
    public Answer send(Message message) {
        try {
            var response = exchange("POST", "/messages", json(message));
            return answer(response.statusCode(), response.body());
        } catch (IOException unreached) {
            return new Answer.NoAnswer();
        }
    }

    private static Answer answer(int status, String body) {
        if (status / 100 == 2) {
            return new Answer.Acknowledged(said(body).externalId());
        }
        if (status / 100 == 4 && !TOLD_AGAIN.contains(status)) {
            var code = said(body).code();
            return new Answer.Refused(code == null ? "HTTP_" + status : code);
        }
        return new Answer.NoAnswer();
    }

    private static Said said(String body) {
        try {
            var said = body.isBlank() ? null : Json.mapper().readValue(body, Said.class);
            return said == null ? new Said(null, null) : said;
        } catch (JsonProcessingException notOurs) {
            return new Said(null, null);
        }
    }

    @Override
    public Heard poll() {
        try {
            var response = exchange("GET", "/messages", "");
            return response.statusCode() == 200
                    ? new Heard(true, Json.mapper().readValue(response.body(), INBOUND))
                    : Heard.nothing();
        } catch (IOException unreached) {
            return Heard.nothing();
        }
    }

    @Override
    public void answer(Inbound inbound, Answer answer) {
        var said =
                switch (answer) {
                    case Answer.Acknowledged known -> new Answered(true, null);
                    case Answer.Refused refused -> new Answered(false, refused.code());
                    case Answer.NoAnswer none -> null;
                };
        if (said != null) {
            answered(inbound, json(said));
        }
    }

    private void answered(Inbound inbound, String body) {
        try {
            exchange("POST", "/messages/" + URLEncoder.encode(inbound.id(), StandardCharsets.UTF_8) + "/answer", body);
        } catch (IOException unreached) {
            throw new UncheckedIOException("the answer did not arrive and will be given again", unreached);
        }
    }

    private HttpResponse<String> exchange(String method, String path, String body) throws IOException {
        var timestamp = clock.now().toString();
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Alongside-Timestamp", timestamp)
                .header("Alongside-Signature", signature.of(timestamp, body))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String json(Object body) {
        try {
            return Json.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a message is a plain record", e);
        }
    }
}
