package org.alongside.eventsourcing.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.SubjectKey;
import org.junit.jupiter.api.Test;

class KeyCacheTest {
    private final SubjectKey subject = SubjectKey.party(Controller.POLICE, new UUID(1, 1));
    private final DataKey key = DataKey.random(subject);
    private final KeyCache cache = new KeyCache();

    @Test
    void a_key_read_before_its_destruction_and_handed_over_after_it_is_not_at_hand() {
        cache.hold(subject, key);
        cache.forget(List.of(subject));

        cache.putAll(Map.of(subject, new KeyState.Held(key)));

        assertThat(cache.find(subject)).isInstanceOf(KeyState.Destroyed.class);
    }

    @Test
    void a_key_made_here_does_not_outlive_its_destruction() {
        cache.forget(List.of(subject));

        cache.hold(subject, key);

        assertThat(cache.find(subject)).isInstanceOf(KeyState.Destroyed.class);
    }

    @Test
    void a_destruction_that_was_read_ends_what_was_held() {
        cache.hold(subject, key);

        cache.putAll(Map.of(subject, new KeyState.Destroyed()));

        assertThat(cache.find(subject)).isInstanceOf(KeyState.Destroyed.class);
    }
}
