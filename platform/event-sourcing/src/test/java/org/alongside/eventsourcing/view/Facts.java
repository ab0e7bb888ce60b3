package org.alongside.eventsourcing.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.Json;

/** Events for tests, ready to be appended. */
public final class Facts {
    private Facts() {}

    /** One event as an append of its own. */
    public static Append append(String stream, int version, AlongsideEvent event) {
        return Append.of(List.of(of(stream, version, event)));
    }

    /** An event that happened and was recorded at some noon. */
    public static NewEvent of(String stream, int version, AlongsideEvent event) {
        var noon = Instant.parse("2024-02-29T12:00:00.123456Z");
        return of(stream, version, event, noon, noon);
    }

    /** An event with its two times. */
    public static NewEvent of(
            String stream, int version, AlongsideEvent event, Instant occurredAt, Instant recordedAt) {
        return new NewEvent(
                envelope(stream, version, event.getClass().getSimpleName(), 1, occurredAt, recordedAt),
                json(event),
                null);
    }

    /** An event of a type or version that nobody here may know. */
    public static NewEvent of(String stream, int version, String type, int typeVersion, String payload) {
        var noon = Instant.parse("2024-02-29T12:00:00Z");
        return new NewEvent(envelope(stream, version, type, typeVersion, noon, noon), payload, null);
    }

    private static String json(AlongsideEvent event) {
        try {
            return Json.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Envelope envelope(
            String stream, int version, String type, int typeVersion, Instant occurredAt, Instant recordedAt) {
        return new Envelope(
                UUID.randomUUID(),
                type,
                typeVersion,
                stream,
                version,
                occurredAt,
                recordedAt,
                TimeQuality.TYPED,
                Actor.system("test"),
                UUID.randomUUID(),
                null,
                null,
                Origin.LIVE,
                Controller.POLICE,
                "TEST",
                Sensitivity.OFFICIAL,
                List.of(),
                "GMP",
                null,
                null);
    }
}
