package org.alongside.incident.people;

import java.time.Instant;
import java.util.Map;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.people.MarkerCommand.ExpireMarkers;
import org.alongside.incident.people.People.Marker;

/** When markers expire. One timer, for whichever comes first. It runs on after the incident is closed. */
public final class MarkerClocks {
    /** The next marker expires. */
    public static final String EXPIRES = "marker-expires";

    private MarkerClocks() {}

    /** The command that a due clock becomes. */
    public static IncidentCommand due(Instant dueAt) {
        return new ExpireMarkers(dueAt);
    }

    /** The clock, where there is a marker. */
    public static Map<String, Instant> running(People people) {
        return people.markers().stream()
                .map(Marker::expiresAt)
                .min(Instant::compareTo)
                .map(next -> Map.of(EXPIRES, next))
                .orElse(Map.of());
    }
}
