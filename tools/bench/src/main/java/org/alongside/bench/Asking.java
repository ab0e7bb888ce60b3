package org.alongside.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** The public API as somebody in one role asks it. */
record Asking(HttpClient http, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** A command; anything but success is a failure that names what was answered. */
    Uni<JsonNode> post(String url, String body) {
        return send(request(url)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .map(answer -> successful(url, answer));
    }

    /** The id of what a command made. */
    String made(String url, String body) {
        return done(url, body).path("id").asText();
    }

    JsonNode done(String url, String body) {
        return post(url, body).await().atMost(TIMEOUT);
    }

    /** What is read, or missing while there is nothing to read. */
    JsonNode read(String url) {
        var answer = send(request(url).GET()).await().atMost(TIMEOUT);
        return answer.statusCode() == 404 ? JSON.missingNode() : successful(url, answer);
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Access-Reason", "bench");
    }

    private Uni<HttpResponse<String>> send(HttpRequest.Builder request) {
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static JsonNode successful(String url, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(url + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(url + " answered no JSON", e);
        }
    }
}
