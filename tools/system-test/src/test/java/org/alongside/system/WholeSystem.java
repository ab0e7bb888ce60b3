package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Inspection;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.InstallationFolder;
import org.alongside.local.installation.Project;
import org.alongside.local.installation.Report.Part;
import org.alongside.local.installation.Service;
import org.alongside.local.installation.Shutdown;
import org.alongside.local.installation.Startup;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.local.process.JavaCommand;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.simulator.client.Api;
import org.alongside.verify.Main;

/** A whole Alongside in real processes, brought up and down as {@code ./alongside up} and {@code down} do. */
final class WholeSystem implements AutoCloseable {
    private static final Project PROJECT =
            new Project(Path.of("../..").toAbsolutePath().normalize());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final Thread atExit = new Thread(this::down);

    /** In that folder, on ports nobody uses. */
    WholeSystem(Path data) {
        installation = new InstallationFolder(data).prepared(Optional.of(tenFreePorts()));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    private static int tenFreePorts() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(30_000, 32_000))
                .limit(1000)
                .filter(first ->
                        IntStream.range(first, first + Installation.PORTS).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    static Path project() {
        return PROJECT.root();
    }

    Installation installation() {
        return installation;
    }

    /** Starts what does not run; returns when all is ready. */
    void up() {
        new Startup(installation, PROJECT, line -> {}).run();
    }

    /** Starts what does not run, by the command itself, with this in its environment. */
    void upWith(Map<String, String> environment) {
        var up = new ProcessBuilder(
                        JavaCommand.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.alongside.local.cli.Main",
                        "up",
                        "--detach",
                        "--data",
                        installation.data().toString())
                .redirectErrorStream(true)
                .redirectOutput(installation.data().resolve("up.log").toFile());
        up.environment().put("ALONGSIDE_HOME", project().toString());
        up.environment().putAll(environment);
        assertThat(ended(up)).as("./alongside up; see its log").isZero();
    }

    private static int ended(ProcessBuilder command) {
        try {
            return command.start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    void down() {
        new Shutdown(installation, line -> {}).run();
    }

    /** Ends a process as a power cut would: kill -9, by its pid. */
    void kill(String process) {
        running(process).kill();
    }

    /** Leaves its connections standing without a word on them, as a cut cable does. */
    void freeze(String process) {
        signal("-STOP", process);
    }

    /** Lets it go on; nothing happens to one that was not frozen or does not run. */
    void thaw(String process) {
        if (isRunning(process)) {
            signal("-CONT", process);
        }
    }

    private void signal(String signal, String process) {
        var pid = Long.toString(running(process).pid());
        assertThat(ended(new ProcessBuilder("kill", signal, pid).inheritIO()))
                .as("kill %s %s", signal, pid)
                .isZero();
    }

    private ProcessIdentity running(String process) {
        return processes(process).findFirst().orElseThrow();
    }

    private boolean isRunning(String process) {
        return processes(process).findFirst().isPresent();
    }

    private Stream<ProcessIdentity> processes(String process) {
        try (var inspection = new Inspection(installation)) {
            var report = inspection.report(PROJECT.services());
            return Stream.concat(report.services().stream(), report.infrastructure().stream())
                    .filter(part -> part.name().equals(process))
                    .map(Part::process)
                    .flatMap(Optional::stream);
        }
    }

    /** What {@code ./alongside verify --json} says. */
    Verdict verify() {
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(
                        "--json", "--wait", "120", "--data", installation.data().toString());
        assertThat(out.toString()).as(errors.toString()).startsWith("{");
        return new Verdict(exit, json(out.toString()));
    }

    /** What verify said. */
    record Verdict(int exit, JsonNode report) {
        /** Which promises are not kept. */
        List<String> broken() {
            var broken = new ArrayList<String>();
            report.path("checks").forEach(check -> {
                if (!check.path("holds").asBoolean()) {
                    broken.add(check.path("check").asText());
                }
            });
            return broken;
        }

        /** What was found of one promise. */
        String findings(String check) {
            return of(check).path("first").toString();
        }

        /** How much was looked at. */
        long checked(String check, String what) {
            return of(check).path("checked").path(what).asLong();
        }

        private JsonNode of(String name) {
            for (var check : report.path("checks")) {
                if (check.path("check").asText().equals(name)) {
                    return check;
                }
            }
            throw new AssertionError("verify does not check " + name);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(text, noJson);
        }
    }

    /** Runs {@code ./alongside import} or {@code simulate} in a process of its own; its output goes to a log. */
    Process start(String command, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                JavaCommand.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.alongside.simulator.Main",
                command));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", installation.data().toString()));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(installation.log(command).toFile())
                .start();
    }

    /** Plays the evenings of docs/timelines, as a reader of them would; their output goes to a log. */
    Process playTimelines() throws IOException {
        var command = Files.writeString(
                installation.data().resolve("alongside"),
                "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.alongside.local.cli.Main \"$@\"\n"
                        .formatted(JavaCommand.java(), System.getProperty("java.class.path")));
        if (!command.toFile().setExecutable(true)) {
            throw new IOException(command + " cannot be made executable");
        }
        var play = new ProcessBuilder(
                        "bash",
                        project().resolve("docs/timelines/play").toString(),
                        "--data",
                        installation.data().toString())
                .redirectErrorStream(true)
                .redirectOutput(installation.log("timelines").toFile());
        play.environment().put("ALONGSIDE_COMMAND", command.toString());
        play.environment().put("ALONGSIDE_HOME", project().toString());
        return play.start();
    }

    Api operator() {
        try (var issuer = new IssuerClient(installation.issuerUrl())) {
            return new Api(issuer.token(SignIns.first(Role.OPERATOR)));
        }
    }

    /** Changes a service's database behind its back. */
    void execute(Service service, String... statements) throws SQLException {
        try (var connection = installation.postgres().databases().connect(service.database());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Rows of a table; whoever cannot be asked just now has none. */
    long count(Service service, String table) {
        try (var connection = installation.postgres().databases().connect(service.database());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException away) {
            return 0;
        }
    }

    @Override
    public void close() {
        down();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
