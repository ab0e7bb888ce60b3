package org.alongside.analytics.people;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Confirmed matches of people, and those taken back. */
public final class Matches implements View<MatchRow> {
    /** Name of its cursor. */
    public static final String NAME = "person-matches";

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
            case PersonsMatched matched ->
                Set.of(pair(matched.party().value(), matched.otherParty().value()));
            case PersonsUnmatched parted ->
                Set.of(pair(parted.party().value(), parted.otherParty().value()));
            default -> Set.of();
        };
    }

    @Override
    public @Nullable MatchRow apply(@Nullable MatchRow row, Object key, Fact<?> fact) {
        return switch (fact.event()) {
            case PersonsMatched matched ->
                row((String) key, matched.party(), matched.otherIncident(), matched.otherParty(), false);
            case PersonsUnmatched parted ->
                row((String) key, parted.party(), parted.otherIncident(), parted.otherParty(), true);
            default -> row;
        };
    }

    private static MatchRow row(String pair, PartyId party, IncidentId otherIncident, PartyId other, boolean parted) {
        var row = new MatchRow();
        row.pair = pair;
        row.one = party.value().toString();
        row.other = other.value().toString();
        row.otherIncident = otherIncident.value();
        row.parted = parted;
        return row;
    }

    private static String pair(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }
}
