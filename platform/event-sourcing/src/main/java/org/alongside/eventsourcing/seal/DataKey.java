package org.alongside.eventsourcing.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;

/** AES-256-GCM key of one subject. A ciphertext is bound to the subject's id and opens nowhere else. */
final class DataKey {
    private static final int BYTES = 32;

    private final SubjectKey subject;
    private final byte[] material;
    private final Aead aead;

    DataKey(SubjectKey subject, byte[] material) {
        this.subject = subject;
        this.material = material.clone();
        this.aead = aead(material);
    }

    static DataKey random(SubjectKey subject) {
        return new DataKey(subject, Random.randBytes(BYTES));
    }

    static Aead aead(byte[] material) {
        try {
            return new AesGcmJce(material);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an AES-256 key", e);
        }
    }

    byte[] material() {
        return material.clone();
    }

    Personal.Sealed seal(String text) {
        try {
            var sealed = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), boundTo());
            return new Personal.Sealed(subject, Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    String open(Personal.Sealed sealed) {
        try {
            var bytes = aead.decrypt(Base64.getDecoder().decode(sealed.sealed()), boundTo());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value of " + subject.value() + " was altered", e);
        }
    }

    private byte[] boundTo() {
        return subject.value().getBytes(StandardCharsets.UTF_8);
    }
}
