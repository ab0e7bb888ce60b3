package org.alongside.incident.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.incident.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the incident, in the order they became known, and as what. With counter-allegations one party may be victim
 * and suspect at once; both roles stay open.
 */
public record People(List<Party> parties, Set<Match> matches, List<Marker> markers) {
    /** Nobody is known. */
    public static final People NONE = new People(List.of(), Set.of(), List.of());

    public People {
        parties = List.copyOf(parties);
        matches = InOrder.set(matches);
        markers = List.copyOf(markers);
    }

    /** One party with its roles. */
    public record Party(PartyId id, Set<PartyRole> roles) {
        public Party {
            roles = InOrder.set(roles);
        }
    }

    /**
     * What is shown whenever the person or place comes up again, until it expires.
     *
     * @param about null for the place
     */
    public record Marker(MarkerId id, Flag kind, @Nullable PartyId about, Instant expiresAt) {}

    /** That a party of this incident and one of another are one person. */
    public record Match(PartyId party, IncidentId otherIncident, PartyId otherParty) {
        static Match of(PersonsMatched matched) {
            return new Match(matched.party(), matched.otherIncident(), matched.otherParty());
        }

        static Match of(PersonsUnmatched unmatched) {
            return new Match(unmatched.party(), unmatched.otherIncident(), unmatched.otherParty());
        }
    }

    /** Whether this party was identified in the incident. */
    public boolean knows(PartyId party) {
        return parties.stream().anyMatch(known -> known.id().equals(party));
    }

    /** Whether the party holds the role now. */
    public boolean is(PartyRole role, PartyId party) {
        return withRole(role).contains(party);
    }

    /** Everybody who holds the role now. */
    public List<PartyId> withRole(PartyRole role) {
        return parties.stream()
                .filter(party -> party.roles().contains(role))
                .map(Party::id)
                .toList();
    }

    /** With one more, or the same again. */
    public People identified(PartyIdentified identified) {
        if (knows(identified.party())) {
            return this;
        }
        var more = new ArrayList<>(parties);
        more.add(new Party(identified.party(), Set.of()));
        return new People(more, matches, markers);
    }

    /** With a role for a party. */
    public People assigned(RoleAssigned assigned) {
        var roles = rolesOf(assigned.party());
        roles.add(assigned.role());
        return with(assigned.party(), roles);
    }

    /** Without a role of a party. */
    public People withdrawn(RoleWithdrawn withdrawn) {
        var roles = rolesOf(withdrawn.party());
        roles.remove(withdrawn.role());
        return with(withdrawn.party(), roles);
    }

    private Collection<PartyRole> rolesOf(PartyId party) {
        var roles = EnumSet.noneOf(PartyRole.class);
        parties.stream().filter(known -> known.id().equals(party)).forEach(known -> roles.addAll(known.roles()));
        return roles;
    }

    private People with(PartyId party, Collection<PartyRole> roles) {
        Map<PartyId, Party> byId = new LinkedHashMap<>();
        parties.forEach(known -> byId.put(known.id(), known));
        byId.put(party, new Party(party, InOrder.set(roles)));
        return new People(List.copyOf(byId.values()), matches, markers);
    }

    /** With a match. */
    public People matched(PersonsMatched matched) {
        return new People(parties, InOrder.with(matches, Match.of(matched)), markers);
    }

    /** Without a match. */
    public People unmatched(PersonsUnmatched unmatched) {
        return new People(parties, InOrder.without(matches, Match.of(unmatched)), markers);
    }

    /** With a marker. */
    public People marked(MarkerAdded added) {
        var more = new ArrayList<>(unmarked(added.marker()).markers());
        more.add(new Marker(added.marker(), added.kind(), added.about(), added.expiresAt()));
        return new People(parties, matches, more);
    }

    /** Without a marker. */
    public People unmarked(MarkerId marker) {
        return new People(
                parties,
                matches,
                markers.stream().filter(one -> !one.id().equals(marker)).toList());
    }

    boolean hasMarker(MarkerId marker) {
        return markers.stream().anyMatch(one -> one.id().equals(marker));
    }
}
