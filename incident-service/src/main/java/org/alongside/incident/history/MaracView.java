package org.alongside.incident.history;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** When each victim was last referred to MARAC, as case-service tells. */
public final class MaracView implements View<MaracRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-marac";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MaracRow> rowType() {
        return MaracRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case MinimalContactRecordOpened _, CaseReferred _, MaracReferred _ ->
                Set.of(UUID.fromString(fact.recorded().envelope().key()));
            default -> Set.of();
        };
    }

    @Override
    public @Nullable MaracRow apply(@Nullable MaracRow before, Object key, Fact<?> fact) {
        var row = before == null ? new MaracRow() : before;
        row.caseId = (UUID) key;
        switch (fact.event()) {
            case MinimalContactRecordOpened opened -> victim(row, opened.victim(), opened.personKey());
            case CaseReferred referred -> victim(row, referred.victim(), referred.personKey());
            case MaracReferred referred ->
                row.referredAt = row.referredAt == null || referred.referredAt().isAfter(row.referredAt)
                        ? referred.referredAt()
                        : row.referredAt;
            default -> {}
        }
        return row;
    }

    private static void victim(MaracRow row, @Nullable PartyId victim, @Nullable PersonKey key) {
        row.victim = victim == null ? row.victim : victim.value();
        row.personKey = key == null ? row.personKey : key.value();
    }
}
