package org.alongside.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Service;
import org.jspecify.annotations.Nullable;

/** Commands through the whole service: HTTP, sign-in, validation, decision, commit. */
final class HttpBench {
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final int INCIDENTS_KEPT = 5_000;
    private static final String CALL = """
            {"source": "VICTIM", "line": "EMERGENCY_999",
             "callerWords": "He is outside again and will not go away, please send someone to us"}""";
    private static final String LINE = """
            {"text": "He is outside again and will not go away, please send someone to us"}""";

    private final Asking handler;
    private final String service;
    private final Duration round;
    private final List<String> incidents = new CopyOnWriteArrayList<>();
    private final AtomicInteger written = new AtomicInteger();

    /** @param round length of each measured round, whose median counts */
    HttpBench(BenchSystem system, Duration round) {
        this.handler = system.as(Role.CALL_HANDLER);
        this.service = system.url(Service.INCIDENT);
        this.round = round;
    }

    /** At each number in flight, compared with the raw insert at the same number. */
    List<Measure> run(IntFunction<@Nullable Measure> rawInsert) {
        return IntStream.of(StoreBench.IN_FLIGHT)
                .boxed()
                .flatMap(inFlight -> Stream.of(
                                new ClosedLoop("http.report", inFlight, this::report),
                                new ClosedLoop("http.grade", inFlight, this::grade))
                        .map(loop -> loop.median(WARM_UP, round))
                        .map(measure -> compared(measure, rawInsert.apply(inFlight))))
                .toList();
    }

    private static Measure compared(Measure measure, @Nullable Measure raw) {
        return raw == null ? measure : measure.comparedTo(raw);
    }

    /** A new incident by a call: one sealed event. */
    private Uni<JsonNode> report() {
        return handler.post(service + "/api/calls", CALL).invoke(this::keep);
    }

    private void keep(JsonNode answer) {
        if (incidents.size() < INCIDENTS_KEPT) {
            incidents.add(answer.path("id").asText());
        }
    }

    /** One more sealed event on an incident that exists. */
    private Uni<JsonNode> grade() {
        var incident = incidents.get(Math.floorMod(written.incrementAndGet(), incidents.size()));
        return handler.post(service + "/api/incidents/" + incident + "/log", LINE);
    }
}
