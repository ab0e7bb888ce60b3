package org.alongside.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final StringWriter errors = new StringWriter();

    @Test
    void without_an_installation_nothing_can_be_checked_and_it_says_what_to_do(@TempDir Path empty) {
        assertThat(run("--data", empty.toString())).isEqualTo(3);
        assertThat(errors.toString()).contains("alongside verify: there is no Alongside in", "./alongside up");
    }

    @Test
    void wrong_use_is_told_apart_from_what_does_not_hold() {
        assertThat(run("--wait", "long")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Main.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
