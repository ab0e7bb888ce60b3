package org.alongside.verify.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.wire.Json;

/** A fingerprint of an event's whole content: 64 bits of SHA-256, so that millions fit in memory and compare fast. */
final class EventPrint {
    private static final ObjectWriter ENVELOPES = Json.mapper().writerFor(Envelope.class);

    private EventPrint() {}

    /** Envelopes count by what they say and not by how they were once written; payloads byte by byte. */
    static long of(Envelope envelope, byte[] payload) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ENVELOPES.writeValueAsBytes(envelope));
            digest.update((byte) 0);
            return ByteBuffer.wrap(digest.digest(payload)).getLong();
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
