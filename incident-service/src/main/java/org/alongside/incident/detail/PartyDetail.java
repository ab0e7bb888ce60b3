package org.alongside.incident.detail;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.incident.InOrder;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/**
 * A person in the incident as known now. The arrest officer sees neither number nor address of anybody; a victim's new
 * address is not the suspect's last one. Source: domain 1.
 */
public record PartyDetail(
        UUID party,
        Set<PartyRole> roles,
        AgeBand ageBand,
        @Nullable String gender,
        @Nullable Personal name,
        @Nullable Personal dateOfBirth,
        @Nullable Personal description,

        @Nullable
        @VisibleTo(
                value = {Role.RESPONSE_OFFICER, Role.DA_INVESTIGATOR, Role.IDVA_CAR_OFFICER},
                groups = RoleGroup.CONTROL_ROOM)
        Personal phone,

        @Nullable
        @VisibleTo(
                value = {Role.RESPONSE_OFFICER, Role.DA_INVESTIGATOR, Role.IDVA_CAR_OFFICER},
                groups = RoleGroup.CONTROL_ROOM)
        Place home) {

    public PartyDetail {
        roles = InOrder.set(roles);
    }

    static PartyDetail unknown(UUID party) {
        return new PartyDetail(party, Set.of(), AgeBand.UNKNOWN, null, null, null, null, null, null);
    }

    PartyDetail with(Set<PartyRole> held) {
        return new PartyDetail(party, held, ageBand, gender, name, dateOfBirth, description, phone, home);
    }

    /** A later word replaces what it names and keeps the rest. */
    PartyDetail with(PartyIdentified later) {
        return new PartyDetail(
                party,
                roles,
                later.ageBand() == AgeBand.UNKNOWN ? ageBand : later.ageBand(),
                later.gender() == null ? gender : later.gender(),
                later.name() == null ? name : later.name(),
                later.dateOfBirth() == null ? dateOfBirth : later.dateOfBirth(),
                later.description() == null ? description : later.description(),
                later.phone() == null ? phone : later.phone(),
                later.home() == null ? home : later.home());
    }
}
