package org.alongside.eventsourcing.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.Envelopes;
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
                Envelopes.of(stream, version, event.getClass().getSimpleName(), 1, occurredAt, recordedAt),
                json(event),
                null);
    }

    /** An event of a type or version that nobody here may know. */
    public static NewEvent of(String stream, int version, String type, int typeVersion, String payload) {
        return new NewEvent(Envelopes.of(stream, version, type, typeVersion), payload, null);
    }

    private static String json(AlongsideEvent event) {
        try {
            return Json.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
