package org.alongside.eventsourcing.seal;

import java.util.Map;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;

/** Opening one value with what is known of its key. */
final class Opening {
    private Opening() {}

    static Keyring.Opened with(KeyState state, Personal value) {
        return switch (state) {
            case KeyState.Held held -> new Keyring.Opened.Text(text(held.key(), value));
            case KeyState.Destroyed destroyed -> new Keyring.Opened.Erased();
            case KeyState.Unknown unknown -> new Keyring.Opened.Withheld();
        };
    }

    private static String text(DataKey key, Personal value) {
        return switch (value) {
            case Personal.Clear clear -> clear.text();
            case Personal.Sealed sealed -> key.open(sealed);
        };
    }

    static DataKey required(Map<SubjectKey, DataKey> keys, SubjectKey subject) {
        var key = keys.get(subject);
        if (key == null) {
            throw new IllegalStateException(subject.value() + " was not asked for in this session");
        }
        return key;
    }
}
