package org.alongside.incident.history;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every contact by the key of its number. */
public final class ContactView implements View<ContactRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-contacts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ContactRow> rowType() {
        return ContactRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof CallReceived call ? Set.of(call.call().value()) : Set.of();
    }

    @Override
    public @Nullable ContactRow apply(@Nullable ContactRow before, Object key, Fact<?> fact) {
        if (before != null || !(fact.event() instanceof CallReceived call)) {
            return before;
        }
        var row = new ContactRow();
        row.contact = (UUID) key;
        row.incident = UUID.fromString(fact.recorded().envelope().key());
        row.phoneKey = call.phoneKey() == null ? null : call.phoneKey().value();
        return row;
    }
}
