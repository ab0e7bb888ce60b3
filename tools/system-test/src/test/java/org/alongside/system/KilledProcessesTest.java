package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.alongside.local.process.Waiting;
import org.alongside.simulator.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each service, the broker and the database are killed in turn while a borough is simulated, and brought up again as an
 * operator would. It takes many minutes and so belongs to {@code ./alongside test --long}.
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

    private static final Duration WORK_LIMIT = Duration.ofMinutes(5);
    private static final long SIMULATION_LIMIT_MINUTES = 30;

    private final WholeSystem system;

    KilledProcessesTest(@TempDir Path data) {
        system = new WholeSystem(data);
    }

    @AfterEach
    void takeDown() {
        system.close();
    }

    @Test
    void nothing_is_lost_and_nothing_done_twice_when_processes_are_killed_during_a_simulation()
            throws IOException, InterruptedException {
        system.up();
        var simulation = system.start("simulate", "--days", "2");
        for (var process : KILLED) {
            awaitCommands(simulation);
            system.kill(process);
            system.up();
        }
        assertThat(simulation.waitFor(SIMULATION_LIMIT_MINUTES, TimeUnit.MINUTES))
                .as("the simulation ends in time")
                .isTrue();
        assertThat(simulation.exitValue()).as(simulationLog()).isZero();

        var verdict = system.verify();
        assertThat(verdict.broken()).as(verdict.report().toPrettyString()).isEmpty();
        assertThat(verdict.exit()).isZero();
        assertThat(verdict.checked("acknowledged-kept", "acknowledged commands"))
                .isGreaterThan((long) COMMANDS_BETWEEN * KILLED.size());
    }

    private void awaitCommands(Process simulation) throws IOException {
        long before = acknowledged();
        boolean worked =
                Waiting.until(WORK_LIMIT, () -> !simulation.isAlive() || acknowledged() >= before + COMMANDS_BETWEEN);
        assertThat(worked && simulation.isAlive())
                .as("the simulation is at work: %s", simulationLog())
                .isTrue();
    }

    private long acknowledged() {
        var count = new AtomicLong();
        Ledger.read(Ledger.in(system.installation().data()), entry -> count.incrementAndGet());
        return count.get();
    }

    private String simulationLog() throws IOException {
        return Files.readString(system.installation().log("simulate"));
    }
}
