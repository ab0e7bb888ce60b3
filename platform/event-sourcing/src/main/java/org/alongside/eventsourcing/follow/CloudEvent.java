package org.alongside.eventsourcing.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.Json;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an event on Kafka: CloudEvents 1.0 in binary mode for anybody, and the whole envelope for Alongside's
 * own services, which read nothing else.
 */
public final class CloudEvent {
    /** The complete envelope as JSON. */
    public static final String ENVELOPE = "alongside-envelope";

    /** Position in the log of the service that published it. */
    public static final String POSITION = "alongside-position";

    /** Position of the event which that service published before it, on whichever topic; 0 before the first. */
    public static final String PREVIOUS = "alongside-previous";

    /** Present and {@code true} when a subscriber that does not know the type must park it rather than pass over it. */
    public static final String MUST_UNDERSTAND = "ce_mustunderstand";

    private static final ObjectWriter WRITER = Json.mapper().writerFor(Envelope.class);
    private static final ObjectReader READER = Json.mapper().readerFor(Envelope.class);

    private CloudEvent() {}

    static Headers headers(Recorded recorded, String source, long previous, boolean mustUnderstand) {
        var envelope = recorded.envelope();
        var headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", envelope.id().toString());
        add(headers, "ce_type", envelope.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", envelope.stream());
        add(headers, "ce_time", envelope.occurredAt().toString());
        add(headers, "ce_typeversion", Integer.toString(envelope.typeVersion()));
        add(headers, "content-type", "application/json");
        if (envelope.traceparent() != null) {
            add(headers, "ce_traceparent", envelope.traceparent());
        }
        if (mustUnderstand) {
            add(headers, MUST_UNDERSTAND, "true");
        }
        add(headers, ENVELOPE, write(envelope));
        add(headers, POSITION, Long.toString(recorded.position()));
        add(headers, PREVIOUS, Long.toString(previous));
        return headers;
    }

    /** The text of a header, or null without one. */
    public static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Reads an {@link #ENVELOPE} header. */
    public static Envelope envelope(String json) throws JsonProcessingException {
        return READER.readValue(json);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(Envelope envelope) {
        try {
            return WRITER.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an envelope cannot be written", e);
        }
    }
}
