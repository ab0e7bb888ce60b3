package org.alongside.local.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    private final SourceTree tree;
    private final Installation installation;

    ProgramsTest(@TempDir Path root, @TempDir Path data) throws IOException {
        tree = new SourceTree(root).module("incident-service").built("incident-service", 10);
        installation = new Installation(data, Installation.DEFAULT_FIRST_PORT);
    }

    @Test
    void a_copy_is_current_until_something_else_is_built() throws IOException {
        var programs = new Programs(installation, tree.project());
        assertThat(programs.isCurrent(Service.INCIDENT)).isFalse();

        programs.refresh(Service.INCIDENT);
        assertThat(programs.isCurrent(Service.INCIDENT)).isTrue();

        tree.built("incident-service", 20);
        assertThat(programs.isCurrent(Service.INCIDENT)).isFalse();
    }

    @Test
    void a_refreshed_copy_holds_what_was_built_last_and_nothing_older() throws IOException {
        var programs = new Programs(installation, tree.project());
        tree.touch("incident-service/target/quarkus-app/lib/main/gone.jar", 10);
        programs.refresh(Service.INCIDENT);

        Files.delete(tree.project().builtProgram(Service.INCIDENT).resolve("lib/main/gone.jar"));
        tree.built("incident-service", 20);
        programs.refresh(Service.INCIDENT);

        assertThat(installation.program(Service.INCIDENT).resolve("quarkus-run.jar"))
                .hasContent("content at 20");
        assertThat(installation.program(Service.INCIDENT).resolve("lib/main/gone.jar"))
                .doesNotExist();
    }
}
