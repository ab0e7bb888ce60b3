package org.alongside.eventsourcing.seal;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.wire.Sealing;

/** Seals and opens personal data. One service owns a controller's keys; the others ask it and keep what they need. */
public interface Keyring {

    /**
     * Ready to seal for these subjects. The owning service makes keys for subjects it does not know, to be stored with
     * the append; another service fetches what it lacks.
     *
     * @return fails with {@link KeysUnavailable} or {@link SubjectErased}
     */
    Uni<Session> ready(Set<SubjectKey> subjects);

    /** Reads these subjects' keys afresh: an append lost because a key existed that was not known here. */
    Uni<Void> reload(Set<SubjectKey> subjects);

    /** Opens what can be opened. Every value given is in the answer. */
    Uni<Map<Personal, Opened>> open(Collection<? extends Personal> values);

    /** Forgets these keys for good, because they were destroyed: whatever is read late, their subjects stay erased. */
    void forget(Collection<SubjectKey> subjects);

    /** Seals values of the subjects it was made for. */
    interface Session extends Sealing {
        /** Keys made in this session, to be stored with the append. */
        List<Append.KeyRow> created();

        /** The append was stored, and with it the keys made in this session. */
        void stored();
    }

    /** What opening a value gives. */
    sealed interface Opened {
        /** Readable. */
        record Text(String text) implements Opened {}

        /** The subject's key was destroyed; nobody can read it any more. */
        record Erased() implements Opened {}

        /** The key is held elsewhere and cannot be had now, or never by this service. */
        record Withheld() implements Opened {}
    }

    /** The owner of the keys cannot be reached. */
    final class KeysUnavailable extends RuntimeException {
        public KeysUnavailable(String reason) {
            super(reason);
        }
    }

    /** The subject was erased; nothing more may be sealed for it. */
    final class SubjectErased extends RuntimeException {
        public SubjectErased(SubjectKey subject) {
            super(subject.value() + " was erased");
        }
    }
}
