package org.alongside.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.alongside.contracts.Role;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.local.installation.Inspection;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.InstallationFolder;
import org.alongside.local.installation.Project;
import org.alongside.local.installation.Service;
import org.alongside.local.installation.Shutdown;
import org.alongside.local.installation.Startup;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.local.postgres.Databases;
import org.alongside.local.process.Ports;

/** A whole Alongside of the bench's own, as {@code ./alongside up} starts it. */
final class BenchSystem implements AutoCloseable {
    /** Below those that the system gives to outgoing connections. */
    private static final int PORTS_FROM = 30_000;

    private static final int PORTS_BEFORE = 32_000;
    private static final double KIBI = 1024;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final Installation installation;
    private final Project project;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final Thread atExit = new Thread(this::down);

    /** On ports nobody uses, in that folder; starts nothing yet. */
    BenchSystem(Path data) {
        project = new Project(Path.of(System.getenv().getOrDefault("ALONGSIDE_HOME", "."))
                .toAbsolutePath()
                .normalize());
        installation = new InstallationFolder(data).prepared(Optional.of(freePorts()));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    private static int freePorts() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(PORTS_FROM, PORTS_BEFORE))
                .limit(1000)
                .filter(first ->
                        IntStream.range(first, first + Installation.PORTS).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    /** Starts what does not run, and says how long it took until all was ready. */
    Measure up() {
        long begun = System.nanoTime();
        new Startup(installation, project, line -> {}).run();
        return Measure.once("ready", System.nanoTime() - begun);
    }

    void down() {
        new Shutdown(installation, line -> {}).run();
    }

    /** Asks in a role. */
    Asking as(Role role) {
        return new Asking(http, tokens.computeIfAbsent(role, this::token));
    }

    private String token(Role role) {
        try (var issuer = new IssuerClient(installation.issuerUrl())) {
            return issuer.token(SignIns.first(role));
        }
    }

    String url(Service service) {
        return installation.url(service);
    }

    Databases databases() {
        return installation.postgres().databases();
    }

    /** By the secret of this installation, so that its services find what is written with them. */
    Pseudonyms pseudonyms() throws IOException {
        return new Pseudonyms(
                Files.readString(installation.data().resolve("secret").resolve("police.pepper")));
    }

    /** What each service's process holds in memory now, as the operating system counts it. */
    List<Measure> memory() throws IOException {
        var measures = new ArrayList<Measure>();
        try (var inspection = new Inspection(installation)) {
            for (var part : inspection.report(project.services()).services()) {
                var process = part.process().orElseThrow();
                measures.add(Measure.ofMemory("memory." + part.name(), resident(process.pid())));
            }
        }
        return measures;
    }

    private static double resident(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / KIBI;
        }
    }

    @Override
    public void close() throws IOException {
        down();
        Runtime.getRuntime().removeShutdownHook(atExit);
        http.close();
        delete(installation.data());
    }

    static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
