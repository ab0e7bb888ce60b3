package org.alongside.eventsourcing.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.wire.Json;

/** Envelopes as JSON text, the way the log keeps them. */
final class EnvelopeJson {
    private static final ObjectWriter WRITER = Json.mapper().writerFor(Envelope.class);
    private static final ObjectReader READER = Json.mapper().readerFor(Envelope.class);

    private EnvelopeJson() {}

    static String write(Envelope envelope) {
        try {
            return WRITER.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an envelope cannot be written", e);
        }
    }

    static Envelope read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an envelope of the log cannot be read", e);
        }
    }
}
