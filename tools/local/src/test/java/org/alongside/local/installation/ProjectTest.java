package org.alongside.local.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
    private static final List<Service> INCIDENT = List.of(Service.INCIDENT);

    private final SourceTree tree;

    ProjectTest(@TempDir Path root) throws IOException {
        tree = new SourceTree(root)
                .module("platform/contracts")
                .module("platform/service", "contracts")
                .module("platform/test-kit")
                .module("incident-service", "service");
    }

    @Test
    void only_services_that_the_source_tree_builds_are_there() {
        assertThat(tree.project().services()).containsExactly(Service.INCIDENT);
    }

    @Test
    void the_companion_is_there_only_beside_another_control_system() throws IOException {
        tree.module("companion-service", "service");
        assertThat(tree.project().services(Map.of())).containsExactly(Service.INCIDENT);
        assertThat(tree.project().services(Map.of("ALONGSIDE_COMPANION_SYSTEM", " ")))
                .containsExactly(Service.INCIDENT);
        assertThat(tree.project().services(Map.of("ALONGSIDE_COMPANION_SYSTEM", "CAD")))
                .containsExactly(Service.INCIDENT, Service.COMPANION);
    }

    @Test
    void a_service_that_was_never_built_must_be() {
        assertThat(tree.project().toBuild(INCIDENT)).containsExactly(Service.INCIDENT);
    }

    @Test
    void a_program_newer_than_all_it_is_made_from_is_not_built_again() throws IOException {
        tree.built("incident-service", 10);

        assertThat(tree.project().toBuild(INCIDENT)).isEmpty();
    }

    @Test
    void a_change_in_its_own_source_makes_a_program_old() throws IOException {
        tree.built("incident-service", 10).touch("incident-service/src/main/java/Source.java", 11);

        assertThat(tree.project().toBuild(INCIDENT)).containsExactly(Service.INCIDENT);
    }

    @Test
    void a_change_in_what_its_parts_are_made_from_makes_a_program_old() throws IOException {
        tree.built("incident-service", 10).touch("platform/contracts/src/main/java/Source.java", 11);

        assertThat(tree.project().toBuild(INCIDENT)).containsExactly(Service.INCIDENT);
    }

    @Test
    void a_change_in_what_only_tests_use_does_not() throws IOException {
        tree.built("incident-service", 10).touch("platform/test-kit/src/main/java/Source.java", 11);

        assertThat(tree.project().toBuild(INCIDENT)).isEmpty();
    }
}
