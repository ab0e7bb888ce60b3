package org.alongside.incident.history;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Everybody who was in an incident, by the keys of person and telephone. */
public final class PartyView implements View<PartyRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-parties";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PartyRow> rowType() {
        return PartyRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case PartyIdentified identified -> Set.of(identified.party().value());
            case RoleAssigned assigned -> Set.of(assigned.party().value());
            case RoleWithdrawn withdrawn -> Set.of(withdrawn.party().value());
            default -> Set.of();
        };
    }

    @Override
    public PartyRow apply(@Nullable PartyRow before, Object key, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        var row = before == null ? empty((UUID) key, UUID.fromString(envelope.key())) : before;
        if (envelope.version() <= row.version) {
            return row;
        }
        row.version = envelope.version();
        switch (fact.event()) {
            case PartyIdentified identified -> identified(row, identified);
            case RoleAssigned assigned -> role(row, assigned.role(), true);
            case RoleWithdrawn withdrawn -> role(row, withdrawn.role(), false);
            default -> {}
        }
        return row;
    }

    private static PartyRow empty(UUID party, UUID incident) {
        var row = new PartyRow();
        row.party = party;
        row.incident = incident;
        row.roles = "";
        return row;
    }

    /** A later word replaces what it names and keeps the rest. */
    private static void identified(PartyRow row, PartyIdentified identified) {
        if (identified.personKey() != null) {
            row.personKey = identified.personKey().value();
        }
        if (identified.phoneKey() != null) {
            row.phoneKey = identified.phoneKey().value();
        }
    }

    private static void role(PartyRow row, PartyRole role, boolean held) {
        var roles = EnumSet.noneOf(PartyRole.class);
        for (var one : PartyRole.values()) {
            if ((" " + row.roles + " ").contains(" " + one + " ")) {
                roles.add(one);
            }
        }
        if (held) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        row.roles = roles.stream().map(PartyRole::name).collect(Collectors.joining(" "));
    }
}
