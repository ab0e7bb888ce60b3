package org.alongside.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.alongside.local.installation.InstallationFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path empty;

    CommandsTest(@TempDir Path empty) {
        this.empty = empty;
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "token"})
    void every_command_explains_itself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: ./alongside " + command).contains("--data");
    }

    @Test
    void the_first_help_names_every_command() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("up", "down", "status", "token", "test", "simulate", "import", "verify", "bench");
    }

    @Test
    void wrong_use_is_told_from_failure() {
        assertThat(run("up", "--sideways")).isEqualTo(2);
        assertThat(err.toString()).contains("--sideways");
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "status"})
    void where_nothing_was_started_the_person_is_told_so_without_a_stack_trace(String command) {
        assertThat(run(command, "--data", empty.toString())).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("alongside " + command + ": there is no Alongside in")
                .doesNotContain("\tat ");
    }

    @Test
    void ports_that_are_taken_are_not_remembered() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var issuerOffset = 6;
            assertThat(run(
                            "up",
                            "--data",
                            empty.toString(),
                            "--ports-from",
                            "" + (stranger.getLocalPort() - issuerOffset)))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("is taken by another program").doesNotContain("\tat ");
        assertThat(new InstallationFolder(empty).existing()).isEmpty();
    }

    @Test
    void a_role_that_does_not_exist_is_answered_with_those_that_do() {
        assertThat(run("token", "wizard", "--data", empty.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("wizard").contains("CALL_HANDLER");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
