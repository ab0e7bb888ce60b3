package org.alongside.service.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.alongside.service.signin.StartUpGuard.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartUpGuardTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8090/alongside, false, true",
        "localhost, http://localhost:8090/alongside, false, true",
        "::1,       http://localhost:8090/alongside, false, true",
        "127.0.0.1, ,                                true,  false",
        "0.0.0.0,   https://keycloak.example.org/r,  false, false",
        "10.0.0.7,  https://keycloak.example.org/r,  false, false"
    })
    void a_service_starts_when_nobody_else_can_sign_in_as_anybody(
            String host, String issuer, boolean fixedKey, boolean local) {
        assertThat(refusal(host, issuer, fixedKey, local)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,   https://keycloak.example.org/r, false, true,  alongside.sign-in.local",
        "0.0.0.0,   http://keycloak.example.org/r,  false, false, not https",
        "0.0.0.0,   https://127.0.0.1:8090/r,       false, false, on loopback",
        "10.0.0.7,  https://localhost/r,            false, false, on loopback",
        "127.0.0.1.example.org, http://127.0.0.1/r, false, false, on loopback",
        "0.0.0.0,   ,                               true,  false, public-key",
        "127.0.0.1, ,                               false, false, nobody could sign in"
    })
    void a_service_refuses_to_start_when_they_can(
            String host, String issuer, boolean fixedKey, boolean local, String reason) {
        assertThat(refusal(host, issuer, fixedKey, local)).get().asString().contains(reason);
    }

    private static Optional<String> refusal(String host, String issuer, boolean fixedKey, boolean local) {
        return StartUpGuard.refusal(new Settings(host, Optional.ofNullable(issuer), fixedKey, local));
    }
}
