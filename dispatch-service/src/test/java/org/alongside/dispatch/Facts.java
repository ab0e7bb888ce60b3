package org.alongside.dispatch;

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
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;

/** Events as they stand in a log. */
public final class Facts {
    /** When all of it happens. */
    public static final Instant NOW = Instant.parse("2025-02-28T20:18:00Z");

    private Facts() {}

    /** An event of a stream at a version. */
    public static <E extends AlongsideEvent> Fact<E> fact(String category, UUID id, int version, E event) {
        var envelope = new Envelope(
                new UUID(version, id.getLeastSignificantBits()),
                event.getClass().getSimpleName(),
                1,
                category + "/" + id,
                version,
                NOW,
                NOW,
                TimeQuality.DEVICE,
                Actor.system("test"),
                new UUID(0, 0),
                null,
                null,
                Origin.LIVE,
                Controller.POLICE,
                "EMERGENCY_RESPONSE",
                Sensitivity.OFFICIAL,
                List.of(),
                "GMP",
                "WIGAN",
                null);
        return new Fact<>(new Recorded(version, envelope, "{}", null, NOW), event);
    }
}
