package org.alongside.contracts;

import java.util.Objects;

/**
 * A piece of personal data: a name, a number, an exact address, words somebody said.
 *
 * <p>It is {@link Clear} only in the hands of whoever just wrote it down or was just allowed to read it. Everywhere
 * else (store, topics, read models, replays) it is {@link Sealed}: bytes under the key of one narrative or party.
 * Destroying that key erases every copy at once, and nothing that folds events needs the key.
 */
public sealed interface Personal {

    /** Whose key protects this value. */
    SubjectKey key();

    /** A value just written down, on its way to be sealed. */
    static Personal clear(SubjectKey key, String text) {
        return new Clear(key, text);
    }

    /** Readable text with the key it is to be sealed under. Never serialised, never logged. */
    record Clear(SubjectKey key, String text) implements Personal {
        public Clear {
            Objects.requireNonNull(key);
            Objects.requireNonNull(text);
        }

        /** Hides the text, so that no log line or exception can show it. */
        @Override
        public String toString() {
            return "Personal[" + key.value() + "]";
        }
    }

    /** Ciphertext as stored: Base64 of what the subject's key sealed, bound to that key's id. */
    record Sealed(SubjectKey key, String sealed) implements Personal {
        public Sealed {
            Objects.requireNonNull(key);
            Objects.requireNonNull(sealed);
        }

        /** Shows whose it is, not even its ciphertext. */
        @Override
        public String toString() {
            return "Personal[" + key.value() + ", sealed]";
        }
    }
}
