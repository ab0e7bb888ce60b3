package org.alongside.eventsourcing.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
import org.alongside.contracts.SubjectKey;

/** Keys at hand, and subjects known to be erased. */
final class KeyCache {
    private static final int KEPT_MAX = 200_000;
    private static final KeyState UNKNOWN = new KeyState.Unknown();

    private final Cache<SubjectKey, KeyState> keys =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    KeyState find(SubjectKey subject) {
        var state = keys.getIfPresent(subject);
        return state == null ? UNKNOWN : state;
    }

    boolean knows(SubjectKey subject) {
        return keys.getIfPresent(subject) != null;
    }

    void hold(SubjectKey subject, DataKey key) {
        keys.put(subject, new KeyState.Held(key));
    }

    void putAll(Map<SubjectKey, KeyState> found) {
        keys.putAll(found);
    }

    void forget(Collection<SubjectKey> subjects) {
        keys.invalidateAll(subjects);
    }
}
