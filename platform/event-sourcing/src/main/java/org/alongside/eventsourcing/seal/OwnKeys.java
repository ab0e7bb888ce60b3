package org.alongside.eventsourcing.seal;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append;

/**
 * The keyring of the service that holds a controller's keys.
 *
 * <p>A subject not known here is taken for new and gets a key, without asking the database; if it has one after all,
 * the append loses, the key is {@linkplain #reload read} and the command is tried again.
 */
public final class OwnKeys implements Keyring {
    private final KeyStore store;
    private final KeyCache cache = new KeyCache();

    public OwnKeys(KeyStore store) {
        this.store = store;
    }

    @Override
    public Uni<Session> ready(Set<SubjectKey> subjects) {
        var keys = new LinkedHashMap<SubjectKey, DataKey>();
        var created = new ArrayList<DataKeyFor>();
        for (var subject : subjects) {
            switch (cache.find(subject)) {
                case KeyState.Held held -> keys.put(subject, held.key());
                case KeyState.Unknown unknown -> {
                    created.add(new DataKeyFor(subject, DataKey.random(subject)));
                    keys.put(subject, created.getLast().key());
                }
                case KeyState.Destroyed destroyed -> {
                    return Uni.createFrom().failure(new SubjectErased(subject));
                }
            }
        }
        return Uni.createFrom().item(new OwnSession(keys, created));
    }

    @Override
    public Uni<Void> reload(Set<SubjectKey> subjects) {
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.find(subjects).invoke(cache::putAll).replaceWithVoid();
    }

    @Override
    public Uni<Map<Personal, Opened>> open(Collection<? extends Personal> values) {
        var unknown = values.stream()
                .map(Personal::key)
                .filter(key -> !cache.knows(key))
                .collect(Collectors.toSet());
        return reload(unknown).map(done -> {
            var opened = new HashMap<Personal, Opened>();
            values.forEach(value -> opened.put(value, Opening.with(cache.find(value.key()), value)));
            return opened;
        });
    }

    @Override
    public void forget(Collection<SubjectKey> subjects) {
        cache.forget(subjects);
    }

    /** Key material for another service that was allowed to ask; erased subjects map to an empty value. */
    public Uni<Map<SubjectKey, Optional<byte[]>>> export(Collection<SubjectKey> subjects) {
        return store.find(subjects).map(found -> {
            var material = new HashMap<SubjectKey, Optional<byte[]>>();
            found.forEach((subject, state) -> material.put(subject, material(state)));
            return material;
        });
    }

    private static Optional<byte[]> material(KeyState state) {
        return state instanceof KeyState.Held held ? Optional.of(held.key().material()) : Optional.empty();
    }

    private record DataKeyFor(SubjectKey subject, DataKey key) {}

    private final class OwnSession implements Session {
        private final Map<SubjectKey, DataKey> keys;
        private final List<DataKeyFor> created;

        OwnSession(Map<SubjectKey, DataKey> keys, List<DataKeyFor> created) {
            this.keys = keys;
            this.created = created;
        }

        @Override
        public Personal.Sealed seal(Personal.Clear clear) {
            return Opening.required(keys, clear.key()).seal(clear.text());
        }

        @Override
        public List<Append.KeyRow> created() {
            return created.stream()
                    .map(made -> new Append.KeyRow(made.subject(), store.wrap(made.subject(), made.key())))
                    .toList();
        }

        @Override
        public void stored() {
            created.forEach(made -> cache.hold(made.subject(), made.key()));
        }
    }
}
