package org.alongside.analytics.facts;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.jspecify.annotations.Nullable;

/**
 * Where a victim stood towards an investigation from one day on.
 *
 * @param crime reference of the crime, pseudonymous; absent where only the incident is named
 */
public record Position(
        VictimPosition position,
        Instant askedAt,
        @Nullable UUID incident,
        @Nullable String crime) {

    /** As the event tells it. */
    public static Position of(VictimPositionChanged changed) {
        var incident = changed.incident();
        return new Position(
                changed.to(), changed.askedAt(), incident == null ? null : incident.value(), changed.crimeReference());
    }

    /** One word that {@link #parse} reads again. */
    public String written() {
        return position + ";" + askedAt + ";" + (incident == null ? "" : incident) + ";"
                + (crime == null ? "" : URLEncoder.encode(crime, StandardCharsets.UTF_8));
    }

    /** The position of a word. */
    public static Position parse(String word) {
        var parts = word.split(";", -1);
        return new Position(
                VictimPosition.valueOf(parts[0]),
                Instant.parse(parts[1]),
                parts[2].isEmpty() ? null : UUID.fromString(parts[2]),
                parts[3].isEmpty() ? null : URLDecoder.decode(parts[3], StandardCharsets.UTF_8));
    }
}
