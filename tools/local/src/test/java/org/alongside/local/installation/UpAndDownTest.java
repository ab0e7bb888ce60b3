package org.alongside.local.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.alongside.local.LocalFailure;
import org.alongside.local.installation.Report.Part;
import org.alongside.local.installation.Report.State;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpAndDownTest {
    private final Project project;
    private final Installation installation;
    private final List<String> told = new ArrayList<>();

    UpAndDownTest(@TempDir Path root, @TempDir Path data) throws IOException {
        project = new SourceTree(root).project();
        installation = new InstallationFolder(data).prepared(Optional.of(tenFreePorts()));
    }

    @AfterEach
    void takeDown() {
        new Shutdown(installation, told::add).run();
    }

    @Test
    void infrastructure_comes_up_survives_kills_and_goes_down_with_its_data_kept() throws SQLException {
        up();
        assertThat(told).anyMatch(line -> line.contains("no services yet"));
        assertThat(states()).containsOnly(State.READY);
        var token = token();
        execute("create table kept as select 42 as answer");

        process("kafka").kill();
        process("postgresql").kill();
        assertThat(part("kafka").state()).isEqualTo(State.ENDED);
        assertThat(part("postgresql").state()).isEqualTo(State.ENDED);
        var issuer = process("issuer");

        up();
        assertThat(states()).containsOnly(State.READY);
        assertThat(process("issuer")).as("what ran is left running").isEqualTo(issuer);
        execute("select answer from kept");

        down();
        assertThat(states()).containsOnly(State.STOPPED);
        assertThat(Ports.isFree(installation.issuerPort())).isTrue();

        up();
        execute("select answer from kept");
        assertThat(token()).isNotEqualTo(token);
    }

    @Test
    void a_taken_port_is_named_with_the_way_out_and_nothing_is_started() throws IOException {
        var taken = installation.kafka().port();
        try (var stranger = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            assertThat(stranger.isBound()).isTrue();
            assertThatThrownBy(this::up)
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("port " + taken)
                    .hasMessageContaining("kafka")
                    .hasMessageContaining("--ports-from");
        }
        assertThat(states()).containsOnly(State.STOPPED);
    }

    private void up() {
        new Startup(installation, project, told::add).run();
    }

    private void down() {
        new Shutdown(installation, told::add).run();
    }

    private List<State> states() {
        return parts().stream().map(Part::state).toList();
    }

    private Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ProcessIdentity process(String name) {
        return part(name).process().orElseThrow();
    }

    private List<Part> parts() {
        try (var inspection = new Inspection(installation)) {
            return inspection.report(project.services()).infrastructure();
        }
    }

    private String token() {
        try (var issuer = new IssuerClient(installation.issuerUrl())) {
            return issuer.token(SignIns.lookUp("idva"));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = installation.postgres().databases().connect(Service.CASES.database());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int tenFreePorts() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(20_000, 30_000))
                .limit(1000)
                .filter(first ->
                        IntStream.range(first, first + Installation.PORTS).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
