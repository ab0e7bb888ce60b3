package org.alongside.simulator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.alongside.local.process.Ports;
import org.junit.jupiter.api.Test;

class ApiTest {
    @Test
    void a_token_is_asked_for_anew_before_it_ends() {
        var asked = new AtomicInteger();
        var nanos = new AtomicLong();
        var token = new RenewedToken(() -> "token-" + asked.incrementAndGet(), nanos::get);

        assertThat(token.get()).isEqualTo("token-1");
        nanos.set(Duration.ofHours(5).toNanos());
        assertThat(token.get()).isEqualTo("token-1");
        nanos.set(Duration.ofHours(7).toNanos());
        assertThat(token.get()).isEqualTo("token-2");
    }

    @Test
    void whoever_cannot_be_reached_is_named() {
        var address = "http://127.0.0.1:" + Ports.unused() + "/api/clock";

        assertThatThrownBy(() -> new Api("token").read(address))
                .isInstanceOf(Api.Unanswered.class)
                .hasMessageContaining(address)
                .hasMessageContaining("is the system up?");
    }
}
