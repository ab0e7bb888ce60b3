package org.alongside.bench;

import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.stream.IntStream;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Service;
import org.jspecify.annotations.Nullable;

/** A read model with a row per incident, folded anew from the log and put in place. */
final class RebuildBench {
    private static final int INCIDENTS = 5_000;
    private static final int IN_FLIGHT = 32;
    private static final int ROUNDS = 3;
    private static final Duration FILLING_LIMIT = Duration.ofMinutes(10);

    private final BenchSystem system;

    RebuildBench(BenchSystem system) {
        this.system = system;
    }

    /** Rows a second, the best of some rounds as the first warms up. */
    Measure run(@Nullable Measure rawCopy) {
        fill();
        var operator = system.as(Role.OPERATOR);
        var best = IntStream.range(0, ROUNDS)
                .mapToObj(round -> rebuilt(operator))
                .min((one, other) -> Double.compare(other.perSecond(), one.perSecond()));
        return rawCopy == null ? best.orElseThrow() : best.orElseThrow().comparedTo(rawCopy);
    }

    private void fill() {
        var handler = system.as(Role.CALL_HANDLER);
        var incidents = system.url(Service.INCIDENT) + "/api/incidents";
        Multi.createFrom()
                .range(0, INCIDENTS)
                .onItem()
                .transformToUni(no -> handler.post(incidents, CarBench.INCIDENT))
                .merge(IN_FLIGHT)
                .collect()
                .last()
                .await()
                .atMost(FILLING_LIMIT);
    }

    private Measure rebuilt(Asking operator) {
        long begun = System.nanoTime();
        var answer = operator.done(system.url(Service.INCIDENT) + "/api/views/incident-board/rebuild", "{}");
        long nanos = System.nanoTime() - begun;
        double millis = nanos / 1e6;
        return new Measure("rebuild", 1, answer.path("rows").asLong() / (nanos / 1e9), millis, millis, null);
    }
}
