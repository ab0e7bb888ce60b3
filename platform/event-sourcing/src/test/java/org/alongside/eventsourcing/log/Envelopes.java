package org.alongside.eventsourcing.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;

/** Envelopes of events that only tests know: live, decided by the test, each with an id of its own. */
public final class Envelopes {
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    private Envelopes() {}

    /** Of what happened, and was recorded, at noon. */
    public static Envelope of(String stream, int version, String type, int typeVersion) {
        return of(stream, version, type, typeVersion, NOON, NOON);
    }

    public static Envelope of(
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
