package org.alongside.service.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a list went on from one position of the log to another.
 *
 * @param ids of the rows that were touched
 * @param found those of them that are records
 */
record Change<T extends Guarded>(long from, long to, Set<String> ids, Map<String, T> found) {

    static <T extends Guarded> Change<T> none(long at) {
        return new Change<>(at, at, Set.of(), Map.of());
    }

    static <T extends Guarded> Change<T> of(long from, long to, Set<?> keys, List<T> found) {
        return new Change<>(
                from,
                to,
                keys.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet()),
                found.stream().collect(Collectors.toUnmodifiableMap(Guarded::recordId, item -> item)));
    }

    /** Several in a row as one; of each record only how it stands at the end. */
    static <T extends Guarded> Change<T> merged(List<Change<T>> row) {
        var ids = new HashSet<String>();
        var found = new LinkedHashMap<String, T>();
        for (var change : row) {
            found.keySet().removeAll(change.ids());
            ids.addAll(change.ids());
            found.putAll(change.found());
        }
        return new Change<>(row.getFirst().from(), row.getLast().to(), ids, found);
    }

    @Nullable
    T record(String id) {
        return found.get(id);
    }
}
