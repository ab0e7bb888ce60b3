package org.alongside.bench;

import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.alongside.local.testing.PrivateKafka;
import org.alongside.local.testing.PrivatePostgres;
import org.alongside.local.testing.TestDatabase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./alongside bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the platform against raw PostgreSQL and Kafka in the same run, on fresh servers of its own.",
            "Only the ratios mean something: machines differ and are noisy.",
            "store.* is compared by throughput with raw.insert at the same number in flight (more is better);",
            "effect.remote by its median time with raw.path (less is better)."
        })
public final class Main implements Callable<Integer> {
    private static final List<String> TABLES = List.of(
            "create table raw_row (id bigint primary key, payload json not null)",
            "create table raw_copy (id bigint primary key, payload json not null)",
            "create table raw_path (id uuid primary key, payload json not null)",
            "create table raw_effect (id uuid primary key, payload json not null)");

    @Option(names = "--json", description = "Print the measures as JSON.")
    private boolean json;

    @Option(
            names = "--seconds",
            defaultValue = "3",
            description = "Length of each measured round, 1 to 60 (default: ${DEFAULT-VALUE}).")
    private int seconds;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (seconds < 1 || seconds > 60) {
            System.err.println("--seconds must be between 1 and 60");
            return CommandLine.ExitCode.USAGE;
        }
        var directory = Files.createTempDirectory("alongside-bench");
        try (var postgres = PrivatePostgres.start(directory.resolve("postgres"));
                var kafka = PrivateKafka.start(directory.resolve("kafka"))) {
            var measures = measure(postgres, kafka);
            System.out.print(json ? Report.json(measures) : Report.table(measures));
            System.out.println();
            return CommandLine.ExitCode.OK;
        } finally {
            delete(directory);
        }
    }

    private List<Measure> measure(PrivatePostgres postgres, PrivateKafka kafka) throws Exception {
        var first = database(postgres, "bench_source");
        var second = database(postgres, "bench_target");
        kafka.createTopics(List.of("bench.raw", "bench.path", "bench.events"));
        var measures = new ArrayList<Measure>();
        progress("raw.copy");
        measures.add(RawBench.copy(first));
        progress("raw.kafka");
        measures.add(RawBench.kafka(kafka.bootstrapServers(), "bench.raw"));
        progress("raw.insert, store.report, store.grade at 1, 16 and 64 in flight");
        try (var store = new StoreBench(options(first), Duration.ofSeconds(seconds))) {
            measures.addAll(store.run());
        }
        paths(kafka, database(postgres, "path_source"), second, measures);
        return measures;
    }

    private void paths(PrivateKafka kafka, TestDatabase source, TestDatabase target, List<Measure> measures)
            throws Exception {
        progress("raw.path at " + PathBench.RATE + " a second");
        var warmUp = Duration.ofSeconds(5);
        var duration = Duration.ofSeconds(Math.max(5, seconds * 3L));
        var rawBench = new PathBench();
        Measure raw;
        try (var path = new RawPath(
                        options(source), options(target), kafka.bootstrapServers(), "bench.path", rawBench::arrived)
                .connected()) {
            raw = rawBench.run("raw.path", path, warmUp, duration);
        }
        measures.add(raw);
        progress("effect.remote at " + PathBench.RATE + " a second");
        var bench = new PathBench();
        try (var path = new RemoteEffect(
                options(source), options(target), kafka.bootstrapServers(), "bench.events", bench::arrived)) {
            measures.add(bench.run("effect.remote", path, warmUp, duration).slownessComparedTo(raw));
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

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
