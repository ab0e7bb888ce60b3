package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.contracts.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of the police go to the services that open data of the police, and to no other. */
@QuarkusTest
class LentKeysTest {
    private static final String ASKED = "{\"subjects\": [\"police:party:00000000-0000-0001-0000-000000000001\"]}";

    @ParameterizedTest
    @ValueSource(strings = {"service-dispatch", "service-idva-car", "service-case", "service-companion"})
    void they_are_lent_to_who_opens_police_data(String service) {
        assertThat(Desk.of(service, Role.SYSTEM).post("/api/keys", ASKED).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-console", "service-analytics", "service-simulator"})
    void they_are_lent_to_nobody_else(String service) {
        refused(Desk.of(service, Role.SYSTEM).post("/api/keys", ASKED), 403, "FORBIDDEN");
    }
}
