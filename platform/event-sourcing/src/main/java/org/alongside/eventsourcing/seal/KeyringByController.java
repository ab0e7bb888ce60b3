package org.alongside.eventsourcing.seal;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append;

/** Sends each subject to the keyring of its controller; a controller without one is withheld from this service. */
public final class KeyringByController implements Keyring {
    private final Map<Controller, Keyring> keyrings;

    public KeyringByController(Map<Controller, Keyring> keyrings) {
        this.keyrings = Map.copyOf(keyrings);
    }

    @Override
    public Uni<Session> ready(Set<SubjectKey> subjects) {
        var sessions = new HashMap<Controller, Session>();
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var part : byController(subjects).entrySet()) {
            all = all.chain(() -> required(part.getKey()).ready(part.getValue()))
                    .invoke(session -> sessions.put(part.getKey(), session))
                    .replaceWithVoid();
        }
        return all.map(done -> new Sessions(sessions));
    }

    @Override
    public Uni<Void> reload(Set<SubjectKey> subjects) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var part : byController(subjects).entrySet()) {
            all = all.chain(() -> required(part.getKey()).reload(part.getValue()));
        }
        return all;
    }

    @Override
    public Uni<Map<Personal, Opened>> open(Collection<? extends Personal> values) {
        var parts = values.stream().collect(Collectors.groupingBy(value -> controller(value.key())));
        Uni<Map<Personal, Opened>> all = Uni.createFrom().item(new HashMap<>());
        for (var part : parts.entrySet()) {
            all = all.chain(opened -> openPart(part.getKey(), part.getValue()).map(more -> {
                opened.putAll(more);
                return opened;
            }));
        }
        return all;
    }

    private Uni<Map<Personal, Opened>> openPart(Controller controller, List<? extends Personal> values) {
        var keyring = keyrings.get(controller);
        if (keyring != null) {
            return keyring.open(values);
        }
        var withheld = new HashMap<Personal, Opened>();
        values.forEach(value -> withheld.put(value, new Opened.Withheld()));
        return Uni.createFrom().item(withheld);
    }

    @Override
    public void forget(Collection<SubjectKey> subjects) {
        keyrings.values().forEach(keyring -> keyring.forget(subjects));
    }

    private Keyring required(Controller controller) {
        var keyring = keyrings.get(controller);
        if (keyring == null) {
            throw new KeysUnavailable("this service holds no keys of " + controller);
        }
        return keyring;
    }

    private static Map<Controller, Set<SubjectKey>> byController(Set<SubjectKey> subjects) {
        return subjects.stream().collect(Collectors.groupingBy(KeyringByController::controller, Collectors.toSet()));
    }

    private static Controller controller(SubjectKey subject) {
        return Controller.ofPrefix(subject.value().substring(0, subject.value().indexOf(':')));
    }

    private record Sessions(Map<Controller, Session> sessions) implements Session {
        @Override
        public Personal.Sealed seal(Personal.Clear clear) {
            var session = sessions.get(controller(clear.key()));
            if (session == null) {
                throw new IllegalStateException(clear.key().value() + " was not asked for in this session");
            }
            return session.seal(clear);
        }

        @Override
        public List<Append.KeyRow> created() {
            return sessions.values().stream()
                    .flatMap(session -> session.created().stream())
                    .toList();
        }

        @Override
        public void stored() {
            sessions.values().forEach(Session::stored);
        }
    }
}
