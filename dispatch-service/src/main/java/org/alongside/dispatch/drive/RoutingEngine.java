package org.alongside.dispatch.drive;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.dispatch.recommend.Position;
import org.alongside.dispatch.recommend.TravelTime;
import org.alongside.eventsourcing.log.CallersContext;
import org.alongside.eventsourcing.wire.Json;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks a routing engine with the table service of OSRM ({@code /table/v1/driving}). When it does not answer in time, or
 * not all of it, every drive of the ranking is estimated the other way: candidates are compared by one measure only.
 */
public final class RoutingEngine implements Drives {
    private static final Logger LOG = Logger.getLogger(RoutingEngine.class);

    /** Half of what the engine takes in one question by default, for each side of the table. */
    private static final int SIDE_MAX = 50;

    private final HttpClient http;
    private final String url;
    private final Duration timeout;
    private final TravelTime otherwise;

    /** The engine at this address; {@code otherwise} estimates what it does not answer within the time limit. */
    public RoutingEngine(String url, Duration timeout, TravelTime otherwise) {
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.timeout = timeout;
        this.otherwise = otherwise;
    }

    /** One drive. */
    private record Drive(Position from, CoarseLocation to) {}

    /** The answer of the engine, seconds by row and column. */
    private record Table(String code, @Nullable List<List<@Nullable Double>> durations) {}

    /** A part of the whole table that fits in one question. */
    private record Part(List<Position> positions, List<CoarseLocation> places) {}

    @Override
    public Uni<TravelTime> between(List<Position> positions, List<CoarseLocation> places) {
        var asked = parts(positions, places).stream().map(this::asked).toList();
        return asked.isEmpty()
                ? Uni.createFrom().item(otherwise)
                : CallersContext.resumed(Uni.join()
                        .all(asked)
                        .andFailFast()
                        .map(this::known)
                        .onFailure()
                        .invoke(failure -> LOG.warnf("no drives from the routing engine: %s", failure.getClass()))
                        .onFailure()
                        .recoverWithItem(otherwise));
    }

    private static List<Part> parts(List<Position> positions, List<CoarseLocation> places) {
        return sides(positions)
                .flatMap(from -> sides(places).map(to -> new Part(from, to)))
                .toList();
    }

    private static <T> Stream<List<T>> sides(List<T> all) {
        return IntStream.iterate(0, start -> start < all.size(), start -> start + SIDE_MAX)
                .mapToObj(start -> all.subList(start, Math.min(start + SIDE_MAX, all.size())));
    }

    private Uni<Map<Drive, Integer>> asked(Part part) {
        var request =
                HttpRequest.newBuilder(address(part)).timeout(timeout).GET().build();
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .map(answer -> seconds(part, answer));
    }

    private URI address(Part part) {
        var points = Stream.concat(
                        part.positions().stream().map(at -> point(at.latitude(), at.longitude())),
                        part.places().stream().map(at -> point(at.latitude(), at.longitude())))
                .collect(Collectors.joining(";"));
        int sources = part.positions().size();
        return URI.create("%s/table/v1/driving/%s?sources=%s&destinations=%s"
                .formatted(
                        url,
                        points,
                        numbers(0, sources),
                        numbers(sources, sources + part.places().size())));
    }

    private static String point(double latitude, double longitude) {
        return String.format(Locale.ROOT, "%.5f,%.5f", longitude, latitude);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(";"));
    }

    private static Map<Drive, Integer> seconds(Part part, HttpResponse<String> answer) {
        var rows = durations(answer, part.positions().size());
        var drives = new HashMap<Drive, Integer>();
        for (int row = 0; row < part.positions().size(); row++) {
            for (int column = 0; column < part.places().size(); column++) {
                var seconds = rows.get(row).get(column);
                if (seconds != null) {
                    drives.put(
                            new Drive(part.positions().get(row), part.places().get(column)), (int) Math.round(seconds));
                }
            }
        }
        return drives;
    }

    private static List<List<@Nullable Double>> durations(HttpResponse<String> answer, int rows) {
        try {
            var table = Json.mapper().readValue(answer.body(), Table.class);
            var durations = table.durations();
            if (!table.code().equals("Ok") || durations == null || durations.size() != rows) {
                throw new IllegalStateException("the routing engine answered " + table.code());
            }
            return durations;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the routing engine answered something else", e);
        }
    }

    private TravelTime known(List<Map<Drive, Integer>> answers) {
        var drives = new HashMap<Drive, Integer>();
        answers.forEach(drives::putAll);
        return new OnRoads(Map.copyOf(drives), otherwise);
    }

    /** A drive no road was found for is estimated the other way. */
    private record OnRoads(Map<Drive, Integer> drives, TravelTime otherwise) implements TravelTime {
        @Override
        public int seconds(Position from, CoarseLocation to, Instant leavingAt) {
            var known = drives.get(new Drive(from, to));
            return known == null ? otherwise.seconds(from, to, leavingAt) : known;
        }

        @Override
        public Basis basis() {
            return Basis.ROADS;
        }
    }
}
