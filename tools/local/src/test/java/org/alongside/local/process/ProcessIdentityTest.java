package org.alongside.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {
    private final Path folder;
    private final List<ProcessIdentity> started = new ArrayList<>();

    ProcessIdentityTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(ProcessIdentity::kill);
    }

    @Test
    void a_process_that_took_over_the_pid_is_not_signalled() {
        var stranger = start("sleep", "60");
        var remembered =
                new ProcessIdentity(stranger.pid(), stranger.startedAt().minusSeconds(30));

        assertThat(remembered.isAlive()).isFalse();
        assertThat(remembered.end(Duration.ofSeconds(1))).isTrue();
        remembered.kill();

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_process_that_does_as_it_is_asked_ends_without_force() {
        assertThat(start("sleep", "60").end(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void a_process_that_ignores_the_request_is_ended_by_force() {
        var deaf = start("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done");
        Waiting.until(Duration.ofSeconds(10), () -> Launch.lastWords(log()).contains("deaf"));

        assertThat(deaf.end(Duration.ofMillis(200))).isFalse();
        assertThat(deaf.isAlive()).isFalse();
    }

    @Test
    void a_process_that_was_killed_has_let_go_of_its_port() {
        var port = Ports.unused();
        var program = Path.of(System.getProperty("java.home"), "bin", "jwebserver");
        var server = start(program.toString(), "-b", Ports.LOOPBACK, "-p", Integer.toString(port));
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> Ports.isServed(port)))
                .isTrue();

        server.kill();

        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void an_identity_survives_being_written_down() {
        var own = ProcessIdentity.current();

        assertThat(ProcessIdentity.parse(own.toString())).isEqualTo(own);
    }

    private ProcessIdentity start(String... command) {
        var process = new Launch(List.of(command), log()).start();
        started.add(process);
        return process;
    }

    private Path log() {
        return folder.resolve("log");
    }
}
