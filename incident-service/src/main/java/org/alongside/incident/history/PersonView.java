package org.alongside.incident.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.Controller;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.NameKey;
import org.alongside.contracts.incidents.DataErased;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PartyNameKeyed;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Everybody who was in an incident, by the keys of what they were called and where. Who was erased has no row. */
public final class PersonView implements View<PersonRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-persons";

    private static final String PARTY = "party:";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PersonRow> rowType() {
        return PersonRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case PartyIdentified identified -> Set.of(identified.party().value());
            case PartyNameKeyed keyed -> Set.of(keyed.party().value());
            case DataErased erased -> parties(erased.subjectKeys());
            default -> Set.of();
        };
    }

    private static Set<UUID> parties(Collection<SubjectKey> keys) {
        return keys.stream()
                .map(key -> key.value().substring(key.value().indexOf(':') + 1))
                .filter(key -> key.startsWith(PARTY))
                .map(key -> UUID.fromString(key.substring(PARTY.length())))
                .filter(party -> keys.contains(SubjectKey.party(Controller.POLICE, party)))
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable PersonRow apply(@Nullable PersonRow before, Object key, Fact<?> fact) {
        if (fact.event() instanceof DataErased) {
            return null;
        }
        var row = before == null ? empty((UUID) key, fact) : before;
        switch (fact.event()) {
            case PartyIdentified identified -> identified(row, identified);
            case PartyNameKeyed keyed -> row.nameKeys = with(row.nameKeys, keyed.keys());
            default -> {}
        }
        return row;
    }

    private static PersonRow empty(UUID party, Fact<?> fact) {
        var row = new PersonRow();
        row.party = party;
        row.incident = UUID.fromString(fact.recorded().envelope().key());
        row.nameKeys = "";
        return row;
    }

    private static void identified(PersonRow row, PartyIdentified identified) {
        if (identified.phoneKey() != null) {
            row.phoneKey = identified.phoneKey().value();
        }
        if (identified.home() != null && identified.home().placeKey() != null) {
            row.homeKey = identified.home().placeKey().value();
        }
    }

    /** A name said before may be an alias, so it goes on counting. */
    private static String with(String known, Collection<NameKey> more) {
        var all = new TreeSet<>(Arrays.asList(known.split(" ")));
        all.remove("");
        more.forEach(key -> all.add(key.value()));
        return String.join(" ", all);
    }
}
