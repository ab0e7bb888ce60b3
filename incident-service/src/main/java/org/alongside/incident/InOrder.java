package org.alongside.incident;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable copies that keep their order, unlike {@link Set#copyOf} and {@link Map#copyOf}: a state that is written
 * down must read the same whoever folds it.
 */
public final class InOrder {
    private InOrder() {}

    /** A copy of a set. */
    public static <T> Set<T> set(Collection<T> from) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(from));
    }

    /** A copy of a set with one more. */
    public static <T> Set<T> with(Collection<T> from, T more) {
        var copy = new LinkedHashSet<>(from);
        copy.add(more);
        return Collections.unmodifiableSet(copy);
    }

    /** A copy of a set with one less. */
    public static <T> Set<T> without(Collection<T> from, T less) {
        var copy = new LinkedHashSet<>(from);
        copy.remove(less);
        return Collections.unmodifiableSet(copy);
    }

    /** A copy of a map. */
    public static <K, V> Map<K, V> map(Map<K, V> from) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(from));
    }

    /** A copy of a map with one more, or with another value. */
    public static <K, V> Map<K, V> with(Map<K, V> from, K key, V value) {
        var copy = new LinkedHashMap<>(from);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }
}
