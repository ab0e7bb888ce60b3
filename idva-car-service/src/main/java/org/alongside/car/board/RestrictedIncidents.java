package org.alongside.car.board;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Incidents, and with them the jobs of the cars, that do not exist for anybody but the named (rule D10). */
public final class RestrictedIncidents implements View<RestrictedRow> {
    /** Name of its cursor. */
    public static final String NAME = "restricted-incidents";

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
        return fact.event() instanceof AccessRestricted
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable RestrictedRow apply(@Nullable RestrictedRow before, Object key, Fact<?> fact) {
        if (!(fact.event() instanceof AccessRestricted restricted)) {
            return before;
        }
        var row = new RestrictedRow();
        row.incident = (UUID) key;
        row.allowed = restricted.allowed().stream().map(StaffId::value).collect(Collectors.joining("\n"));
        return row;
    }
}
