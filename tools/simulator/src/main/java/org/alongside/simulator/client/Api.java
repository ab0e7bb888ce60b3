package org.alongside.simulator.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.alongside.local.ForThePerson;
import org.alongside.simulator.UsageError;
import org.jspecify.annotations.Nullable;

/** The public API of a running system, with one sign-in. */
public final class Api {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    private final Supplier<String> token;
    private final Duration timeout;

    /** Asks with this bearer token. */
    public Api(String token) {
        this(() -> token);
    }

    /** Asks with the bearer token of the moment. */
    public Api(Supplier<String> token) {
        this(token, TIMEOUT);
    }

    private Api(Supplier<String> token, Duration timeout) {
        this.token = token;
        this.timeout = timeout;
    }

    /** The same sign-in for work that takes long: no answer within this time is none. */
    public Api waiting(Duration longer) {
        return new Api(token, longer);
    }

    /**
     * What was answered, whatever it says.
     *
     * @param status HTTP status
     * @param body missing where there was none or it was no JSON
     * @param etag the version of the record, as it came
     */
    public record Answer(
            int status, JsonNode body, @Nullable String etag) {
        /** Whether it was done. */
        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** The problem's code, or the bare status where there is none. */
        public String code() {
            return body.path("code").asText("HTTP_" + status);
        }
    }

    /** No answer came: nobody listens, the connection broke, or it took too long; a minute where nothing else is said. */
    public static final class Unanswered extends RuntimeException implements ForThePerson {
        Unanswered(URI asked, IOException cause) {
            super(asked + " cannot be reached: is the system up? (./alongside status)", cause);
        }
    }

    /** A command and what goes with it. */
    public record Command(
            String url,
            Object body,
            String idempotencyKey,
            @Nullable String ifMatch) {}

    /** Reads; anything but success is a failure for the person at the screen. */
    public JsonNode get(String url) {
        return successful(url, () -> read(url));
    }

    /** Posts; anything but success is a failure for the person at the screen. */
    public JsonNode post(String url, Object body, String idempotencyKey) {
        return successful(url, () -> post(new Command(url, body, idempotencyKey, null)));
    }

    /**
     * Reads.
     *
     * @throws Unanswered when no answer came
     */
    public Answer read(String url) {
        return send(request(url).GET());
    }

    /**
     * Posts a command.
     *
     * @throws Unanswered when no answer came; whether it was done is then not known
     */
    public Answer post(Command command) {
        var request = request(command.url())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command.idempotencyKey())
                .POST(HttpRequest.BodyPublishers.ofString(json(command.body())));
        if (command.ifMatch() != null) {
            request.header("If-Match", command.ifMatch());
        }
        return send(request);
    }

    /**
     * Puts.
     *
     * @throws Unanswered when no answer came
     */
    public Answer put(String url, Object body) {
        return send(request(url)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(timeout)
                .header("Authorization", "Bearer " + token.get())
                .header("Access-Reason", "exercise");
    }

    private static Answer send(HttpRequest.Builder request) {
        var asked = request.build();
        try {
            var response = HTTP.send(asked, HttpResponse.BodyHandlers.ofString());
            var etag = response.headers().firstValue("ETag").orElse(null);
            return new Answer(response.statusCode(), tree(response.body()), etag);
        } catch (IOException e) {
            throw new Unanswered(asked.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageError("interrupted");
        }
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private interface Question {
        Answer ask();
    }

    private static JsonNode successful(String url, Question question) {
        try {
            var answer = question.ask();
            if (!answer.isSuccess()) {
                throw new UsageError(url + " answered " + answer.status() + ": " + answer.body());
            }
            return answer.body();
        } catch (Unanswered nobody) {
            throw new UsageError(String.valueOf(nobody.getMessage()));
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
