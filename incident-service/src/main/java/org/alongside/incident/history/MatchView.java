package org.alongside.incident.history;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Who is one person with whom. A match taken back has no row, and every look-up counts without it at once. */
public final class MatchView implements View<MatchRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-matches";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MatchRow> rowType() {
        return MatchRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case PersonsMatched matched -> Set.of(key(matched.party(), matched.otherParty()));
            case PersonsUnmatched unmatched -> Set.of(key(unmatched.party(), unmatched.otherParty()));
            default -> Set.of();
        };
    }

    private static UUID key(PartyId party, PartyId other) {
        return Ids.derived(party.value(), "match/" + other.value());
    }

    @Override
    public @Nullable MatchRow apply(@Nullable MatchRow before, Object key, Fact<?> fact) {
        if (!(fact.event() instanceof PersonsMatched matched)) {
            return null;
        }
        var row = new MatchRow();
        row.match = (UUID) key;
        row.party = matched.party().value();
        row.otherParty = matched.otherParty().value();
        return row;
    }
}
