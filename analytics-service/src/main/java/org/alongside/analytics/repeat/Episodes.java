package org.alongside.analytics.repeat;

import java.util.List;
import org.alongside.analytics.facts.Incident;
import org.alongside.analytics.facts.Incidents;
import org.alongside.analytics.facts.Incidents.Basis;

/** The eligible incidents as the repeat rule sees them. */
public final class Episodes {
    private Episodes() {}

    /** With their keys of one kind. */
    public static List<Episode> of(Incidents incidents, Basis basis, RepeatKey key) {
        return incidents.eligible(basis).stream()
                .map(incident -> episode(incidents, incident, key))
                .toList();
    }

    private static Episode episode(Incidents incidents, Incident incident, RepeatKey key) {
        var place = incident.log().place();
        return new Episode(
                incident.id(),
                incident.log().source(),
                incident.receivedAt(),
                incident.log().isContinuation(),
                RepeatKeys.of(
                        key,
                        incidents.victimsOf(incident),
                        incidents.suspectsOf(incident),
                        place.address(),
                        place.block()));
    }
}
