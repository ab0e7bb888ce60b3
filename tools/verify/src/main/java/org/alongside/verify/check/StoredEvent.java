package org.alongside.verify.check;

import java.nio.charset.StandardCharsets;
import org.alongside.contracts.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One row of a log, with the columns by which it is found beside the envelope they were taken from.
 *
 * @param source topic it was received from, or null when decided here
 * @param envelope null when it cannot be read
 */
public record StoredEvent(
        long position,
        String stream,
        int version,
        String type,
        @Nullable String source,
        @Nullable Envelope envelope,
        String payload) {

    /** Whether this service decided it. */
    public boolean isLocal() {
        return source == null;
    }

    /** Whether its columns say what its envelope says. */
    boolean isFoundByItsEnvelope() {
        return envelope != null
                && stream.equals(envelope.stream())
                && version == envelope.version()
                && type.equals(envelope.type());
    }

    /** Of its whole content; 0 when its envelope cannot be read. */
    long print() {
        return envelope == null ? 0 : EventPrint.of(envelope, payload.getBytes(StandardCharsets.UTF_8));
    }
}
