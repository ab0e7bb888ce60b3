package org.alongside.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries beside its payload.
 *
 * @param id UUIDv7, unique for ever
 * @param type simple name of the event record
 * @param typeVersion shape version of the payload
 * @param stream {@code category/id} of the aggregate; its id part is the Kafka key
 * @param version place in the stream, from 1, without gaps
 * @param occurredAt when it happened, UTC
 * @param recordedAt when it was written down, on the installation's business clock, UTC
 * @param timeQuality how {@code occurredAt} is known
 * @param actor who did it, in which role, for whom
 * @param correlation the call, import or job this belongs to
 * @param causation id of the event that led to this one, where one did
 * @param traceparent W3C trace context, where one was given
 * @param origin live, imported or exercise
 * @param controller who answers for it in law (its regime follows)
 * @param purpose why it is held, a short code such as {@code SAFEGUARDING}
 * @param sensitivity how far it may travel
 * @param subjectKeys keys that seal personal data in the payload, in order of first use
 * @param force code of the police force, such as {@code GMP}
 * @param district code of the district, where known
 * @param corrects id of the event this one corrects, where it does
 */
public record Envelope(
        UUID id,
        String type,
        int typeVersion,
        String stream,
        int version,
        Instant occurredAt,
        Instant recordedAt,
        TimeQuality timeQuality,
        Actor actor,
        UUID correlation,
        @Nullable UUID causation,
        @Nullable String traceparent,
        Origin origin,
        Controller controller,
        String purpose,
        Sensitivity sensitivity,
        List<SubjectKey> subjectKeys,
        String force,
        @Nullable String district,
        @Nullable UUID corrects) {

    public Envelope {
        subjectKeys = List.copyOf(subjectKeys);
    }

    /** The id part of the stream: what Kafka partitions by and parking waits on. */
    public String key() {
        return stream.substring(stream.indexOf('/') + 1);
    }
}
