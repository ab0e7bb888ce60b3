package org.alongside.cases.views;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Incidents, and with them their files, that do not exist for anybody but the named. Source: rule D10, domain 8.6. */
public final class RestrictedIncidentView implements View<RestrictedRow> {
    public static final String NAME = "restricted-incident";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RestrictedRow> rowType() {
        return RestrictedRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof AccessRestricted ? Set.of(Streams.id(fact)) : Set.of();
    }

    @Override
    public @Nullable RestrictedRow apply(@Nullable RestrictedRow before, Object key, Fact<?> fact) {
        var row = new RestrictedRow();
        row.incident = (UUID) key;
        row.allowed = ((AccessRestricted) fact.event())
                .allowed().stream().map(StaffId::value).collect(Collectors.joining(","));
        return row;
    }
}
