package org.alongside.incident.protection;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Role;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LookUpKind;
import org.alongside.contracts.incidents.StaffPartyNamed;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About who may see it, and about its end. */
public sealed interface ProtectionCommand extends IncidentCommand {
    /** Only these people may see it from now on; replaces the list before. */
    record RestrictAccess(AccessRestricted restricted, Instant at) implements ProtectionCommand {}

    /**
     * What identifies these parties, and everything said and written, becomes unreadable for ever.
     *
     * @param incident this one
     * @param narrative whether the log, the words and the place go too
     * @param parties whose identifying data goes
     */
    record EraseData(IncidentId incident, boolean narrative, List<PartyId> parties, String authority)
            implements ProtectionCommand {
        public EraseData {
            parties = List.copyOf(parties);
        }

        List<SubjectKey> keysNotYetIn(Protection protection) {
            var ofParties = parties.stream().map(party -> SubjectKey.party(Controller.POLICE, party.value()));
            var ofNarrative = narrative
                    ? Stream.of(SubjectKey.narrative(Controller.POLICE, incident.value()))
                    : Stream.<SubjectKey>empty();
            return Stream.concat(ofNarrative, ofParties)
                    .distinct()
                    .filter(key -> !protection.erasedKeys().contains(key))
                    .toList();
        }
    }

    /** This party is that member of staff; they are kept from the incident at once. */
    record NameStaffParty(StaffPartyNamed named, StaffId by) implements ProtectionCommand {}

    /** Somebody looked for it. Comes to something only where it is closed to them. */
    record NoteLookUp(StaffId person, Role role, LookUpKind kind, Instant at) implements ProtectionCommand {}

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return ProtectionDecisions.decide(incident, this);
    }
}
