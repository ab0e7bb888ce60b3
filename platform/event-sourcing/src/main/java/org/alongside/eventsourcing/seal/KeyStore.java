package org.alongside.eventsourcing.seal;

import com.google.crypto.tink.Aead;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alongside.contracts.SubjectKey;

/** Subject keys in the owning service's database, wrapped under the controller's key-encryption key. */
public final class KeyStore {
    private final Pool pool;
    private final Aead keyEncryptionKey;

    /**
     * @param keyEncryptionKey 32 bytes from configuration or a KMS
     */
    public KeyStore(Pool pool, byte[] keyEncryptionKey) {
        this.pool = pool;
        this.keyEncryptionKey = DataKey.aead(keyEncryptionKey);
    }

    byte[] wrap(SubjectKey subject, DataKey key) {
        try {
            return keyEncryptionKey.encrypt(key.material(), subject.value().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key cannot be wrapped", e);
        }
    }

    /** Keys of these subjects: absent when never made, empty when destroyed. */
    Uni<Map<SubjectKey, KeyState>> find(Collection<SubjectKey> subjects) {
        var ids = subjects.stream().map(SubjectKey::value).toArray(String[]::new);
        return pool.preparedQuery("select id, wrapped from subject_key where id = any($1)")
                .execute(Tuple.tuple().addValue(ids))
                .map(rows -> {
                    var found = new HashMap<SubjectKey, KeyState>();
                    rows.forEach(row -> found.put(new SubjectKey(row.getString(0)), unwrap(row)));
                    return found;
                });
    }

    private KeyState unwrap(Row row) {
        var subject = new SubjectKey(row.getString(0));
        var wrapped = row.getBuffer(1);
        if (wrapped == null) {
            return new KeyState.Destroyed();
        }
        try {
            var material =
                    keyEncryptionKey.decrypt(wrapped.getBytes(), subject.value().getBytes(StandardCharsets.UTF_8));
            return new KeyState.Held(new DataKey(subject, material));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key-encryption key does not open the stored keys", e);
        }
    }
}
