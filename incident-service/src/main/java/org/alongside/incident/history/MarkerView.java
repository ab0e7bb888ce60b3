package org.alongside.incident.history;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.MarkerExpired;
import org.alongside.contracts.incidents.MarkerRemoved;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every marker in force. One that is lifted or expired has no row. */
public final class MarkerView implements View<MarkerRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-markers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MarkerRow> rowType() {
        return MarkerRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case MarkerAdded added -> Set.of(added.marker().value());
            case MarkerExpired expired -> Set.of(expired.marker().value());
            case MarkerRemoved removed -> Set.of(removed.marker().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable MarkerRow apply(@Nullable MarkerRow before, Object key, Fact<?> fact) {
        if (!(fact.event() instanceof MarkerAdded added)) {
            return null;
        }
        var row = new MarkerRow();
        row.marker = (UUID) key;
        row.incident = UUID.fromString(fact.recorded().envelope().key());
        row.party = added.about() == null ? null : added.about().value();
        row.kind = added.kind().name();
        row.saidBy = added.saidBy().name();
        row.confidence = added.confidence().name();
        row.inForceFrom = added.inForceFrom();
        row.expiresAt = added.expiresAt();
        row.terms = added.terms();
        return row;
    }
}
