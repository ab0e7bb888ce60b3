package org.alongside.testkit;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain calls, for tests that make some hundreds of them. */
final class Calling {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Calling() {}

    /** Calls the service under test without a body; Quarkus tells REST Assured where it listens. */
    static HttpResponse<String> call(String verb, String path, @Nullable String token) {
        return send(as(token, to(path).method(verb, BodyPublishers.noBody())).build());
    }

    /** Posts as somebody, for the first time and perhaps about a version. */
    static HttpResponse<String> post(String path, String body, String token, @Nullable String ifMatch) {
        var request = as(token, to(path).POST(BodyPublishers.ofString(body)))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return send((ifMatch == null ? request : request.header("If-Match", ifMatch)).build());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Content-Type", "application/json")
                .timeout(TIMEOUT);
    }

    private static HttpRequest.Builder as(@Nullable String token, HttpRequest.Builder request) {
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
