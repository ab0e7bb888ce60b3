package org.alongside.eventsourcing.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.wire.Json;

/** Envelopes as JSON text, the way the log keeps them. */
final class EnvelopeJson {
    private static final ObjectWriter WRITER = Json.mapper().writerFor(Envelope.class);

    private EnvelopeJson() {}

    static String write(Envelope envelope) {
        try {
            return WRITER.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an envelope cannot be written", e);
        }
    }
}
