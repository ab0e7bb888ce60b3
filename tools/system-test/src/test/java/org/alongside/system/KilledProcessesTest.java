package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.alongside.local.installation.Service;
import org.alongside.local.process.Waiting;
import org.alongside.simulator.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each service, the broker and the database are killed in turn while history is imported and while a borough is
 * simulated, and brought up again as an operator would. It takes many minutes and so belongs to
 * {@code ./alongside test --long}.
 */
@EnabledIfSystemProperty(named = "alongside.long", matches = "true")
class KilledProcessesTest {
    private static final List<String> KILLED = List.of(
            "incident-service",
            "dispatch-service",
            "idva-car-service",
            "case-service",
            "analytics-service",
            "kafka",
            "postgresql");

    /** So many commands must be acknowledged before a process is killed, and again after it is back. */
    private static final int COMMANDS_BETWEEN = 40;

    /** More than are through before a process can be killed. */
    private static final int INCIDENTS_EACH = 1_000;

    private static final int EVENTS_BEFORE = 50;

    private static final int IMPORT_TRIES = 5;

    private static final String ALL_THERE =
            "{\"rows\":%d,\"accepted\":0,\"unchanged\":%d,\"refused\":0}".formatted(INCIDENTS_EACH, INCIDENTS_EACH);

    private static final Duration WORK_LIMIT = Duration.ofMinutes(5);
    private static final long END_LIMIT_MINUTES = 30;

    private final WholeSystem system;

    KilledProcessesTest(@TempDir Path data) {
        system = new WholeSystem(data);
    }

    @AfterEach
    void takeDown() {
        system.close();
    }

    @Test
    void nothing_is_lost_and_nothing_done_twice_when_processes_are_killed_during_imports()
            throws IOException, InterruptedException {
        system.up();
        for (var process : KILLED) {
            var export =
                    MadeUpExport.write(system.installation().data().resolve(process + ".csv"), process, INCIDENTS_EACH);
            var importing = imported(export);
            awaitMore(EVENTS_BEFORE, this::events, importing, "import");
            system.kill(process);
            system.up();
            end(importing);
            importUntilDone(export);
            assertThat(end(imported(export))).as(log("import")).isZero();
            assertThat(log("import"))
                    .as("%s was killed and all is imported", process)
                    .contains(ALL_THERE);
        }
        requireGreen();
    }

    @Test
    void nothing_is_lost_and_nothing_done_twice_when_processes_are_killed_during_a_simulation()
            throws IOException, InterruptedException {
        system.up();
        var simulation = system.start("simulate", "--days", "2");
        for (var process : KILLED) {
            awaitMore(COMMANDS_BETWEEN, this::acknowledged, simulation, "simulate");
            system.kill(process);
            system.up();
        }
        assertThat(end(simulation)).as(log("simulate")).isZero();
        assertThat(requireGreen().checked("acknowledged-kept", "acknowledged commands"))
                .isGreaterThan((long) COMMANDS_BETWEEN * KILLED.size());
    }

    /** As people do: again, when it was told that the service cannot answer now. */
    private void importUntilDone(Path export) throws IOException, InterruptedException {
        int exit = 1;
        for (int tries = 0; exit != 0 && tries < IMPORT_TRIES; tries++) {
            exit = end(imported(export));
        }
        assertThat(exit).as(log("import")).isZero();
    }

    private Process imported(Path export) throws IOException {
        return system.start(
                "import",
                export.toString(),
                "--json",
                "--map",
                MadeUpExport.mapping().toString());
    }

    private void awaitMore(int more, LongSupplier count, Process atWork, String command) throws IOException {
        long before = count.getAsLong();
        Waiting.until(WORK_LIMIT, () -> !atWork.isAlive() || count.getAsLong() >= before + more);
        assertThat(count.getAsLong()).as(log(command)).isGreaterThanOrEqualTo(before + more);
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(END_LIMIT_MINUTES, TimeUnit.MINUTES))
                .as("%s ends in time", process.info())
                .isTrue();
        return process.exitValue();
    }

    private WholeSystem.Verdict requireGreen() {
        var verdict = system.verify();
        assertThat(verdict.broken()).as(verdict.report().toPrettyString()).isEmpty();
        assertThat(verdict.exit()).isZero();
        return verdict;
    }

    private long events() {
        return system.count(Service.INCIDENT, "event");
    }

    private long acknowledged() {
        var count = new AtomicLong();
        Ledger.read(Ledger.in(system.installation().data()), entry -> count.incrementAndGet());
        return count.get();
    }

    private String log(String command) throws IOException {
        return Files.readString(system.installation().log(command));
    }
}
