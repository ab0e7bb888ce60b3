package org.alongside.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Watches a live list of the service under test, as a screen would. */
public final class Screen implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;

    /** A server-sent event; the end of the stream is one without a name. */
    public record Event(String name, @Nullable String id, String data) {
        static final Event CLOSED = new Event("", null, "{}");

        /** Whether it is the last thing that came. */
        public boolean isClosed() {
            return name.isEmpty();
        }

        /** What it says. */
        public JsonPath json() {
            return new JsonPath(data);
        }
    }

    private Screen(String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream, application/problem+json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        response = sent(request.build());
        Thread.startVirtualThread(this::read);
    }

    /** Opens the stream at that path; further headers come in pairs of name and value. */
    public static Screen watching(String path, String token, String... headers) {
        return new Screen(path, token, headers);
    }

    private HttpResponse<Stream<String>> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** HTTP status of the answer. */
    public int status() {
        return response.statusCode();
    }

    /** A header of the answer, empty where there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private void read() {
        var building = new Building();
        try {
            response.body().forEach(line -> building.take(line, events));
        } catch (UncheckedIOException cutOff) {
            // the same to a screen as a stream that ends
        }
        events.add(Event.CLOSED);
    }

    private static final class Building {
        private String name = "message";
        private @Nullable String id;
        private final StringBuilder data = new StringBuilder();

        void take(String line, BlockingQueue<Event> into) {
            if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    into.add(new Event(name, id, data.toString()));
                }
                data.setLength(0);
                id = null;
                return;
            }
            var value = line.substring(line.indexOf(':') + 1).strip();
            switch (line.substring(0, line.indexOf(':'))) {
                case "event" -> name = value;
                case "id" -> id = value;
                case "data" -> data.append(value);
                default -> {}
            }
        }
    }

    /** The next event, whatever it is. */
    public Event next() {
        try {
            var event = events.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(event).as("an event within " + LIMIT).isNotNull();
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next event that is wanted; those before it are passed over. */
    public Event next(Predicate<Event> wanted) {
        long end = System.nanoTime() + LIMIT.toNanos();
        var event = next();
        while (!wanted.test(event) && !event.isClosed() && System.nanoTime() < end) {
            event = next();
        }
        assertThat(wanted.test(event))
                .as("the wanted event came, last was %s", event)
                .isTrue();
        return event;
    }

    /** The next event of that name. */
    public Event next(String name) {
        return next(event -> event.name().equals(name));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
