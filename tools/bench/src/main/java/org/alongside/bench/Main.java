package org.alongside.bench;

import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.alongside.local.cli.Failures;
import org.alongside.local.testing.PrivateKafka;
import org.alongside.local.testing.PrivatePostgres;
import org.alongside.local.testing.TestDatabase;
import org.eclipse.microprofile.context.spi.ContextManagerProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./alongside bench}. */
@Command(
        name = "alongside bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the platform against raw PostgreSQL and Kafka in the same run, on fresh servers of its own.",
            "Only the ratios mean something: machines differ and are noisy.",
            "store.* is compared by throughput with raw.insert at the same number in flight (more is better);",
            "effect.remote by its median time with raw.path (less is better); http.* as store.*;",
            "car.end-to-end idle and busy (beside 20 other incidents a second) by their median time with effect.remote,",
            "and with 200 positions of units a second beside those with busy; rebuild by rows a second with raw.copy.",
            "The parts: rules (recommend, whose p50 is to be below 20 ms), store (raw.*, store.*), path (raw.path, effect.remote), system (a whole Alongside: ready, http.*,",
            "car.*, rebuild, memory.*), screen (a whole Alongside with Chromium: board.*).",
            "board.change is from an incident stored to its line painted, at 5 a second, whose p50 is to be below 300 ms;",
            "board.interactive from asking for the page until a key moves in it, to be below 2 s; board.scroll from frame to",
            "frame, and the longest that the page did not answer meanwhile, to be below 100 ms.",
            "--scale is a run of its own: a history of --people people and three times as many incidents, loaded by COPY",
            "into a system of its own that is deleted afterwards, then look-up.* by REST, compared by median time with",
            "raw.look-up, and by p99 with the 150 ms that a call handler may wait. A million people take about 10 GB of",
            "disk for the time and, on a small machine, most of an hour. Sealed columns are not loaded: no",
            "look-up measured here opens any."
        })
public final class Main implements Callable<Integer> {
    private static final List<String> TABLES = List.of(
            "create table raw_row (id bigint primary key, payload json not null)",
            "create table raw_copy (id bigint primary key, payload json not null)",
            "create table raw_path (id uuid primary key, payload json not null)",
            "create table raw_effect (id uuid primary key, payload json not null)");

    private static final int PEOPLE_MIN = 1_000;
    private static final int PEOPLE_MAX = 2_000_000;
    private static final int CAR_JOBS = 60;
    private static final int BUSY_CAR_JOBS = 20;
    private static final int INCIDENTS_A_SECOND = 20;
    private static final int POSITIONS_A_SECOND = 200;
    private static final int CHANGES_A_SECOND = 5;
    private static final long CHANGES_ROUNDS = 10L;

    @Option(names = "--json", description = "Print the measures as JSON.")
    private boolean json;

    @Option(
            names = "--seconds",
            defaultValue = "3",
            description = "Length of each measured round, 1 to 60 (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description =
                    "Measure only these parts: ${COMPLETION-CANDIDATES} (default: all). Ratios to what was left out are absent.")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--scale", description = "Measure look-ups in a large history, and nothing else.")
    private boolean scale;

    @Option(
            names = "--people",
            defaultValue = "1000000",
            description = "How many people --scale loads, 1,000 to 2,000,000 (default: ${DEFAULT-VALUE}).")
    private int people;

    enum Part {
        RULES,
        STORE,
        PATH,
        SYSTEM,
        SCREEN
    }

    public static void main(String[] args) {
        // Its first use finds the provider, and two first uses at once fail.
        var unused = ContextManagerProvider.instance();
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (seconds < 1 || seconds > 60) {
            System.err.println("--seconds must be between 1 and 60");
            return CommandLine.ExitCode.USAGE;
        }
        if (people < PEOPLE_MIN || people > PEOPLE_MAX) {
            System.err.println("--people must be between 1,000 and 2,000,000");
            return CommandLine.ExitCode.USAGE;
        }
        var measures = new Measures();
        var directory = Files.createTempDirectory("alongside-bench");
        try {
            if (scale) {
                ScaleRun.of(directory.resolve("scale"), people, Duration.ofSeconds(seconds))
                        .forEach(measures::add);
            } else {
                parts(directory, measures);
            }
        } finally {
            BenchSystem.delete(directory);
        }
        System.err.println();
        System.out.print(json ? Report.json(measures.all()) : Report.table(measures.all()));
        System.out.println();
        return CommandLine.ExitCode.OK;
    }

    private void parts(Path directory, Measures measures) throws Exception {
        if (only.contains(Part.RULES)) {
            progress("recommend: thirty jobs over a hundred and fifty units, the rules alone");
            measures.add(new RecommendBench().run());
        }
        if (only.contains(Part.STORE) || only.contains(Part.PATH)) {
            servers(directory, measures);
        }
        if (only.contains(Part.SYSTEM)) {
            system(directory.resolve("system"), measures);
        }
        if (only.contains(Part.SCREEN)) {
            screen(directory.resolve("screen"), measures);
        }
    }

    /** What was measured so far, where the next measure finds what it is compared with. */
    private static final class Measures {
        private final List<Measure> all = new ArrayList<>();

        List<Measure> all() {
            return all;
        }

        /** Shown at once: a long run that is stopped, or fails, has told what it found. */
        void add(Measure measure) {
            all.add(measure);
            System.err.print(Report.row(measure));
        }

        @Nullable
        Measure of(String name) {
            return of(name, any -> true);
        }

        @Nullable
        Measure of(String name, Predicate<Measure> which) {
            return all.stream()
                    .filter(one -> one.name().equals(name))
                    .filter(which)
                    .findFirst()
                    .orElse(null);
        }
    }

    private void servers(Path directory, Measures measures) throws Exception {
        try (var postgres = PrivatePostgres.start(directory.resolve("postgres"));
                var kafka = PrivateKafka.start(directory.resolve("kafka"))) {
            var first = database(postgres, "bench_source");
            var second = database(postgres, "bench_target");
            kafka.createTopics(List.of("bench.raw", "bench.path", "bench.events"));
            if (only.contains(Part.STORE)) {
                store(kafka, first, measures);
            }
            if (only.contains(Part.PATH)) {
                paths(kafka, database(postgres, "path_source"), second, measures);
            }
        }
    }

    private void store(PrivateKafka kafka, TestDatabase database, Measures measures) throws Exception {
        progress("raw.copy");
        measures.add(RawBench.copy(database));
        progress("raw.kafka");
        measures.add(RawBench.kafka(kafka.bootstrapServers(), "bench.raw"));
        progress("raw.insert, store.report, store.grade at 1, 16 and 64 in flight");
        try (var store = new StoreBench(options(database), Duration.ofSeconds(seconds))) {
            store.run().forEach(measures::add);
        }
    }

    private void system(Path data, Measures measures) throws Exception {
        try (var system = new BenchSystem(data)) {
            progress("ready: a first start, which may build, and one that is measured");
            system.up();
            system.down();
            measures.add(system.up());
            // Before http.*, which leaves the services work for some time after its last answer.
            progress("car.end-to-end");
            var cars = new CarBench(system);
            var remote = measures.of("effect.remote");
            cars.idle(CAR_JOBS, null); // to warm up
            measures.add(cars.idle(CAR_JOBS, remote));
            var busy = cars.busy(BUSY_CAR_JOBS, INCIDENTS_A_SECOND, remote);
            measures.add(busy);
            measures.add(
                    cars.positioned(BUSY_CAR_JOBS, INCIDENTS_A_SECOND, new Fixes(system, POSITIONS_A_SECOND), busy));
            progress("http.report, http.grade at 1, 16 and 64 in flight");
            new HttpBench(system, Duration.ofSeconds(seconds))
                    .run(inFlight -> measures.of("raw.insert", one -> one.inFlight() == inFlight))
                    .forEach(measures::add);
            system.memory().forEach(measures::add);
            progress("rebuild");
            measures.add(new RebuildBench(system).run(measures.of("raw.copy")));
        }
    }

    private void screen(Path data, Measures measures) throws Exception {
        var browser = ScreenBench.installed();
        if (browser.isEmpty()) {
            System.err.println("no Chromium on this machine, so no board.*; install it: apt-get install chromium");
            return;
        }
        try (var system = new BenchSystem(data)) {
            progress("board.*: a system with 500 open incidents, 150 units and a browser");
            system.up();
            try (var screen = new ScreenBench(system, browser.get())) {
                measures.add(screen.load());
                screen.scroll().forEach(measures::add);
                measures.add(screen.changes(CHANGES_A_SECOND, Duration.ofSeconds(seconds * CHANGES_ROUNDS)));
            }
        }
    }

    private void paths(PrivateKafka kafka, TestDatabase source, TestDatabase target, Measures measures)
            throws Exception {
        progress("raw.path at " + PathBench.RATE + " a second");
        var duration = Duration.ofSeconds(Math.max(5, seconds * 3L));
        var rawBench = new PathBench();
        Measure raw;
        try (var path = new RawPath(
                        options(source), options(target), kafka.bootstrapServers(), "bench.path", rawBench::arrived)
                .connected()) {
            raw = rawBench.run("raw.path", path, duration);
        }
        measures.add(raw);
        progress("effect.remote at " + PathBench.RATE + " a second");
        var bench = new PathBench();
        try (var path = new RemoteEffect(
                options(source), options(target), kafka.bootstrapServers(), "bench.events", bench::arrived)) {
            measures.add(bench.run("effect.remote", path, duration).slownessComparedTo(raw));
        }
    }

    private static TestDatabase database(PrivatePostgres postgres, String name) throws SQLException, IOException {
        var database = postgres.createDatabase(name);
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var schema = Main.class.getResourceAsStream("/db/platform/V0001__log.sql")) {
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            for (var table : TABLES) {
                statement.execute(table);
            }
        }
        return database;
    }

    private static PgConnectOptions options(TestDatabase database) {
        return PgConnectOptions.fromUri(database.reactiveUrl())
                .setUser(database.user())
                .setPassword(database.password());
    }

    private static void progress(String what) {
        System.err.println("measuring " + what + " ...");
    }
}
