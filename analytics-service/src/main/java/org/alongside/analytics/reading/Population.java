package org.alongside.analytics.reading;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.analytics.facts.Incidents.Basis;
import org.alongside.contracts.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents, files and duties: all where force or district is null.
 *
 * @param origins an exercise is counted only where it is asked for
 * @param basis which claim of domestic abuse makes an incident count
 */
public record Population(@Nullable String force, @Nullable String district, Set<Origin> origins, Basis basis) {
    /** What really happened, here or in another system. */
    public static final Set<Origin> REAL = Set.copyOf(EnumSet.of(Origin.LIVE, Origin.IMPORTED));

    Tuple parameters() {
        return sources().addString(district);
    }

    Tuple sources() {
        return Tuple.of(origins.stream().map(Origin::name).toArray(String[]::new), force);
    }

    /** In words. */
    public String inWords() {
        return "domestic abuse " + (basis == Basis.CONFIRMED ? "confirmed" : "suspected at creation")
                + "; no duplicates, updates or errors; "
                + origins.stream().map(Origin::name).sorted().collect(Collectors.joining(" and "))
                + (force == null ? "" : "; force " + force)
                + (district == null ? "" : "; district " + district);
    }
}
