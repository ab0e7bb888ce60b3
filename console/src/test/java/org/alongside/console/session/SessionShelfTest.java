package org.alongside.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AuthorizationCodeTokens;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionShelfTest {
    private Instant now = Instant.parse("2026-07-07T20:00:00Z");
    private final SessionShelf shelf = new SessionShelf(() -> now);

    private static AuthorizationCodeTokens tokens(String access) {
        return new AuthorizationCodeTokens("id", access, "refresh");
    }

    @Test
    void a_session_is_kept_until_its_end_or_its_removal() {
        var one = shelf.put(tokens("a"), Duration.ofMinutes(10));
        var other = shelf.put(tokens("b"), Duration.ofMinutes(20));
        assertThat(shelf.get(one))
                .get()
                .extracting(AuthorizationCodeTokens::getAccessToken)
                .isEqualTo("a");
        now = now.plus(Duration.ofMinutes(10));
        assertThat(shelf.get(one)).isEmpty();
        assertThat(shelf.get(other)).isPresent();
        shelf.remove(other);
        assertThat(shelf.get(other)).isEmpty();
    }

    @Test
    void nobody_finds_a_session_without_its_number_which_is_256_bits() {
        var one = shelf.put(tokens("a"), Duration.ofMinutes(10));
        assertThat(one).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(shelf.put(tokens("a"), Duration.ofMinutes(10))).isNotEqualTo(one);
        assertThat(shelf.get("")).isEmpty();
    }

    @Test
    void the_shelf_never_grows_beyond_its_limit_and_gives_up_what_ends_first() {
        var first = shelf.put(tokens("first"), Duration.ofMinutes(1));
        var second = shelf.put(tokens("second"), Duration.ofMinutes(2));
        for (int i = 2; i <= SessionShelf.SESSIONS_MAX; i++) {
            shelf.put(tokens("more"), Duration.ofMinutes(30));
        }
        assertThat(shelf.get(first)).isEmpty();
        assertThat(shelf.get(second)).isPresent();
    }
}
