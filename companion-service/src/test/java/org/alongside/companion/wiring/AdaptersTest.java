package org.alongside.companion.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptersTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://cad.example.police.uk", "http://127.0.0.1:9999", "http://[::1]:9999"})
    void an_address_over_https_or_on_this_machine_is_taken(String address) {
        assertThat(Adapters.guarded(URI.create(address))).hasToString(address);
    }

    @Test
    void addresses_do_not_leave_this_machine_in_clear() {
        assertThatThrownBy(() -> Adapters.guarded(URI.create("http://cad.example.police.uk")))
                .hasMessageContaining("https");
    }
}
