package org.alongside.bench;

import io.vertx.pgclient.PgConnectOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.alongside.local.postgres.Databases;

/** A whole Alongside with a large history, in a folder of its own that is deleted afterwards. */
final class ScaleRun {
    private static final long SEED = 20_260_101;

    private ScaleRun() {}

    static List<Measure> of(Path data, int people, Duration round) throws Exception {
        var measures = new ArrayList<Measure>();
        try (var system = new BenchSystem(data)) {
            System.err.println("starting an Alongside of its own, which may build ...");
            system.up();
            var history = new MadeUpHistory(SEED, people);
            var pseudonyms = system.pseudonyms();
            var load = new HistoryLoad(system.databases(), pseudonyms, history);
            System.err.printf("loading %,d people ...%n", people);
            long begun = System.nanoTime();
            long incidents = load.run();
            measures.add(Measure.once("load", System.nanoTime() - begun));
            measures.add(Measure.ofMemory("disk.history", load.mebibytes()));
            System.err.printf(
                    "loaded %,d people and %,d incidents in %s%n",
                    people,
                    incidents,
                    Duration.ofNanos(System.nanoTime() - begun).truncatedTo(ChronoUnit.SECONDS));
            try (var bench = new HistoryBench(system, options(system.databases()), pseudonyms, history, round)) {
                measures.addAll(bench.run());
            }
        }
        measures.stream()
                .filter(HistoryBench::isTooSlow)
                .forEach(one -> System.err.printf(
                        "%s at %d in flight: p99 is over %d ms, or none ended%n",
                        one.name(), one.inFlight(), HistoryBench.LIMIT.toMillis()));
        return measures;
    }

    private static PgConnectOptions options(Databases databases) {
        return PgConnectOptions.fromUri(databases.reactiveUrl(HistoryLoad.DATABASE))
                .setUser(Databases.USER)
                .setPassword(Databases.PASSWORD);
    }
}
