package org.alongside.eventsourcing.seal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.CallersContext;

/** The keyring of a service that asks another one for a controller's keys, and keeps them until they are erased. */
public final class BorrowedKeys implements Keyring {
    /** How long an answer of the owner is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Lender lender;
    private final KeyCache cache = new KeyCache();

    public BorrowedKeys(Lender lender) {
        this.lender = lender;
    }

    /** The service that owns the keys. */
    public interface Lender {
        /** Key material of these subjects: absent when unknown to the owner, empty when destroyed. */
        Uni<Map<SubjectKey, Optional<byte[]>>> lend(Collection<SubjectKey> subjects);
    }

    @Override
    public Uni<Session> ready(Set<SubjectKey> subjects) {
        return fetchUnknown(subjects).map(done -> session(subjects));
    }

    private Session session(Set<SubjectKey> subjects) {
        var keys = new HashMap<SubjectKey, DataKey>();
        for (var subject : subjects) {
            keys.put(subject, held(subject));
        }
        return new BorrowedSession(keys);
    }

    private DataKey held(SubjectKey subject) {
        return switch (cache.find(subject)) {
            case KeyState.Held held -> held.key();
            case KeyState.Destroyed destroyed -> throw new SubjectErased(subject);
            case KeyState.Unknown unknown -> throw new KeysUnavailable("the owner knows no key of " + subject.value());
        };
    }

    private Uni<Void> fetchUnknown(Collection<SubjectKey> subjects) {
        var unknown = subjects.stream().filter(key -> !cache.knows(key)).collect(Collectors.toSet());
        return reload(unknown);
    }

    @Override
    public Uni<Void> reload(Set<SubjectKey> subjects) {
        if (subjects.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return CallersContext.resumed(
                        lender.lend(subjects).ifNoItem().after(PATIENCE).fail())
                .onFailure()
                .transform(failure -> new KeysUnavailable("the owner of the keys did not answer: " + failure))
                .invoke(this::keep)
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<Personal, Opened>> open(Collection<? extends Personal> values) {
        var subjects = values.stream().map(Personal::key).collect(Collectors.toSet());
        return fetchUnknown(subjects)
                .onFailure(KeysUnavailable.class)
                .recoverWithNull()
                .map(done -> {
                    var opened = new HashMap<Personal, Opened>();
                    values.forEach(value -> opened.put(value, Opening.with(cache.find(value.key()), value)));
                    return opened;
                });
    }

    private void keep(Map<SubjectKey, Optional<byte[]>> lent) {
        var states = new HashMap<SubjectKey, KeyState>();
        lent.forEach((subject, material) -> states.put(
                subject,
                material.<KeyState>map(bytes -> new KeyState.Held(new DataKey(subject, bytes)))
                        .orElseGet(KeyState.Destroyed::new)));
        cache.putAll(states);
    }

    @Override
    public void forget(Collection<SubjectKey> subjects) {
        cache.forget(subjects);
    }

    private record BorrowedSession(Map<SubjectKey, DataKey> keys) implements Session {
        @Override
        public Personal.Sealed seal(Personal.Clear clear) {
            return Opening.required(keys, clear.key()).seal(clear.text());
        }

        @Override
        public List<Append.KeyRow> created() {
            return List.of();
        }

        @Override
        public void stored() {}
    }
}
