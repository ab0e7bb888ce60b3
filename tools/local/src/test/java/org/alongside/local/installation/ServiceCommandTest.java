package org.alongside.local.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.alongside.local.process.Launch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {
    private final Installation installation;

    ServiceCommandTest(@TempDir Path data) {
        installation = new Installation(data, 9000);
    }

    @Test
    void a_service_is_told_where_everything_is() {
        assertThat(launch(Service.CASES).command())
                .contains("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=9003")
                .contains("-Dquarkus.datasource.reactive.url=postgresql://127.0.0.1:9007/cases")
                .contains("-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:9007/cases")
                .contains("-Dkafka.bootstrap.servers=127.0.0.1:9008")
                .contains("-Dquarkus.oidc.auth-server-url=http://127.0.0.1:9006/alongside")
                .contains("-Dalongside.service.incident.url=http://127.0.0.1:9000")
                .contains("-Dalongside.service.car.url=http://127.0.0.1:9002")
                .contains("-Dalongside.sign-in.local=true", "-Dalongside.clock.adjustable=true");
    }

    @Test
    void police_keys_reach_incident_service_only_and_advocacy_keys_case_service_only() {
        assertThat(launch(Service.INCIDENT).environment())
                .containsOnlyKeys("ALONGSIDE_KEYS_POLICE_KEK", "ALONGSIDE_KEYS_POLICE_PEPPER");
        assertThat(launch(Service.CASES).environment()).containsOnlyKeys("ALONGSIDE_KEYS_ADVOCACY_KEK");
        assertThat(launch(Service.DISPATCH).environment()).isEmpty();
        assertThat(launch(Service.IDVA_CAR).environment()).isEmpty();
        assertThat(launch(Service.ANALYTICS).environment()).isEmpty();
        assertThat(launch(Service.CONSOLE).environment())
                .containsOnlyKeys(
                        "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET",
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET");
    }

    @Test
    void keys_are_kept_are_long_enough_and_never_stand_on_the_command_line() {
        var keys = launch(Service.INCIDENT).environment();

        assertThat(launch(Service.INCIDENT).environment()).isEqualTo(keys);
        assertThat(keys.values()).doesNotHaveDuplicates().allSatisfy(key -> {
            assertThat(Base64.getDecoder().decode(key)).hasSize(32);
            assertThat(launch(Service.INCIDENT).command()).noneMatch(word -> word.contains(key));
        });
    }

    @Test
    void keys_are_for_their_owner_only() throws Exception {
        launch(Service.CASES);

        assertThat(permissions(installation.secrets())).isEqualTo("rwx------");
        assertThat(permissions(installation.secrets().resolve("advocacy.kek"))).isEqualTo("rw-------");
    }

    private Launch launch(Service service) {
        return new ServiceCommand(installation, service).launch();
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
