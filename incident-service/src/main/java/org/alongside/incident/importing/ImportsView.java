package org.alongside.incident.importing;

import java.util.Set;
import org.alongside.contracts.Origin;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** How much history came from where. */
public final class ImportsView implements View<ImportRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-imports";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ImportRow> rowType() {
        return ImportRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.recorded().envelope().origin() == Origin.IMPORTED
                        && fact.event() instanceof IncidentCreated created
                        && created.master() != null
                ? Set.of(created.master().system())
                : Set.of();
    }

    @Override
    public @Nullable ImportRow apply(@Nullable ImportRow before, Object key, Fact<?> fact) {
        if (!(fact.event() instanceof IncidentCreated created)) {
            return before;
        }
        var row = before == null ? empty((String) key, fact, created) : before;
        if (fact.recorded().position() <= row.lastPosition) {
            return row;
        }
        row.lastPosition = fact.recorded().position();
        row.incidents++;
        row.earliestAt = created.receivedAt().isBefore(row.earliestAt) ? created.receivedAt() : row.earliestAt;
        row.latestAt = created.receivedAt().isAfter(row.latestAt) ? created.receivedAt() : row.latestAt;
        return row;
    }

    private static ImportRow empty(String source, Fact<?> fact, IncidentCreated created) {
        var row = new ImportRow();
        row.source = source;
        row.force = fact.recorded().envelope().force();
        row.earliestAt = created.receivedAt();
        row.latestAt = created.receivedAt();
        return row;
    }
}
