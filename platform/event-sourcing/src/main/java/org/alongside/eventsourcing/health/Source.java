package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Measures some parts of the flow. A measurement that fails or takes too long counts as trouble of its own. */
public interface Source {
    /** What it measures, shown when it cannot. */
    String name();

    /** Measures now, against what really is and not against what was last heard. */
    Uni<List<Reading>> measure();
}
