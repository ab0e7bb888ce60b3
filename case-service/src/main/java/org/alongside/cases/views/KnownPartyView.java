package org.alongside.cases.views;

import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Who the persons of incidents are, as police recorded them; names stay under the police's keys. */
public final class KnownPartyView implements View<KnownPartyRow> {
    public static final String NAME = "known-party";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<KnownPartyRow> rowType() {
        return KnownPartyRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof PartyIdentified identified
                ? Set.of(CaseIds.fileOf(new IncidentId(Streams.id(fact)), identified.party())
                        .value())
                : Set.of();
    }

    /** What a later report leaves out is kept. */
    @Override
    public @Nullable KnownPartyRow apply(@Nullable KnownPartyRow before, Object key, Fact<?> fact) {
        var row = before == null ? new KnownPartyRow() : before;
        if (fact.event() instanceof PartyIdentified identified) {
            row.id = (UUID) key;
            row.incident = Streams.id(fact);
            row.party = identified.party().value();
            var personKey = identified.personKey();
            row.personKey = personKey == null ? row.personKey : personKey.value();
            row.ageBand = identified.ageBand();
            row.name = identified.name() == null ? row.name : identified.name();
        }
        return row;
    }
}
