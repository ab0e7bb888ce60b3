package org.alongside.local.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.local.installation.Report.Part;

/** What the business clock of each service shows. Asking costs the services nothing and changes nothing. */
final class BusinessClocks implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final double NANOS_PER_SECOND = 1e9;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final Supplier<Instant> now;

    /** @param now real time, to bring clocks that were read one after the other to one moment */
    BusinessClocks(Supplier<Instant> now) {
        this.now = now;
    }

    /**
     * One service's clock.
     *
     * @param at business time at the moment that all are told for
     * @param speed business seconds in a real second
     * @param lag how far it is behind the one that is furthest ahead
     */
    record Shown(Instant at, double speed, Duration lag) {}

    private record Read(Instant at, double speed, Instant readAt) {
        /** It ran on at its speed since it was read. */
        Instant at(Instant moment) {
            var real = Duration.between(readAt, moment).toNanos() / NANOS_PER_SECOND;
            return at.plusNanos((long) (real * speed * NANOS_PER_SECOND));
        }
    }

    /** The clocks of those services that tell it, by name; the console has none. */
    Map<String, Shown> of(List<Part> services, String operatorToken) {
        var read = new LinkedHashMap<String, Read>();
        services.stream().filter(Part::runs).forEach(service -> read(service, operatorToken)
                .ifPresent(clock -> read.put(service.name(), clock)));
        return shownTogether(read);
    }

    private Map<String, Shown> shownTogether(Map<String, Read> read) {
        var moment = now.get();
        var ahead = read.values().stream().map(clock -> clock.at(moment)).max(Comparator.naturalOrder());
        return read.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> shown(one.getValue(), moment, ahead.orElse(moment)),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Shown shown(Read clock, Instant moment, Instant ahead) {
        return new Shown(clock.at(moment), clock.speed(), Duration.between(clock.at(moment), ahead));
    }

    private Optional<Read> read(Part service, String operatorToken) {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/api/clock"))
                .header("Authorization", "Bearer " + operatorToken)
                .timeout(LIMIT)
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(clock(answer.body())) : Optional.empty();
        } catch (IOException notReached) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Read clock(String body) throws IOException {
        var told = new ObjectMapper().readTree(body);
        return new Read(
                Instant.parse(told.required("at").asText()),
                told.required("rate").asDouble(),
                now.get());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
