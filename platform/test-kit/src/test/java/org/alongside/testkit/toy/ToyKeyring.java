package org.alongside.testkit.toy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.seal.Keyring;

/** "Opens" what it is given by taking the ciphertext for the text, and remembers what it was asked to open. */
@Alternative
@Priority(1)
@Singleton
public class ToyKeyring implements Keyring {
    /** A subject whose key was destroyed. */
    public static final SubjectKey ERASED = new SubjectKey("police:party:erased");

    /** A subject whose key is elsewhere. */
    public static final SubjectKey ELSEWHERE = new SubjectKey("advocacy:party:elsewhere");

    private final List<List<Personal>> batches = new CopyOnWriteArrayList<>();

    /** What was opened together, batch by batch, since the last call. */
    public List<List<Personal>> takeBatches() {
        var taken = new ArrayList<>(batches);
        batches.clear();
        return taken;
    }

    @Override
    public Uni<Map<Personal, Opened>> open(Collection<? extends Personal> values) {
        batches.add(List.copyOf(values));
        var opened = new HashMap<Personal, Opened>();
        values.forEach(value -> opened.put(value, open(value)));
        return Uni.createFrom().item(opened);
    }

    private static Opened open(Personal value) {
        if (value.key().equals(ERASED)) {
            return new Opened.Erased();
        }
        if (value.key().equals(ELSEWHERE)) {
            return new Opened.Withheld();
        }
        return new Opened.Text(((Personal.Sealed) value).sealed());
    }

    @Override
    public Uni<Session> ready(Set<SubjectKey> subjects) {
        return Uni.createFrom().failure(new UnsupportedOperationException("the toy seals nothing"));
    }

    @Override
    public Uni<Void> reload(Set<SubjectKey> subjects) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public void forget(Collection<SubjectKey> subjects) {}
}
