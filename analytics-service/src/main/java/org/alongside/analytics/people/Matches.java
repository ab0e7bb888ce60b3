package org.alongside.analytics.people;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Confirmed matches of people; one taken back leaves no row. */
public final class Matches implements View<MatchRow> {
    @Override
    public String name() {
        return "person-matches";
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
        return fact.event() instanceof PersonsMatched matched ? matched(matched, (String) key) : null;
    }

    private static MatchRow matched(PersonsMatched matched, String pair) {
        var row = new MatchRow();
        row.pair = pair;
        row.one = matched.party().value().toString();
        row.other = matched.otherParty().value().toString();
        return row;
    }

    private static String pair(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }
}
