package org.alongside.eventsourcing.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
import org.alongside.contracts.SubjectKey;

/**
 * Keys at hand, and subjects known to be erased. A key once destroyed never comes back: an answer that was read before
 * the destruction and arrives after it changes nothing.
 */
final class KeyCache {
    private static final int KEPT_MAX = 20_000;
    private static final KeyState UNKNOWN = new KeyState.Unknown();
    private static final KeyState DESTROYED = new KeyState.Destroyed();

    private final Cache<SubjectKey, KeyState> keys =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).executor(Runnable::run).build();

    KeyState find(SubjectKey subject) {
        var state = keys.getIfPresent(subject);
        return state == null ? UNKNOWN : state;
    }

    boolean knows(SubjectKey subject) {
        return keys.getIfPresent(subject) != null;
    }

    void hold(SubjectKey subject, DataKey key) {
        put(subject, new KeyState.Held(key));
    }

    void putAll(Map<SubjectKey, KeyState> found) {
        found.forEach(this::put);
    }

    void forget(Collection<SubjectKey> subjects) {
        subjects.forEach(subject -> keys.put(subject, DESTROYED));
    }

    private void put(SubjectKey subject, KeyState state) {
        keys.asMap().merge(subject, state, (had, read) -> had instanceof KeyState.Destroyed ? had : read);
    }
}
