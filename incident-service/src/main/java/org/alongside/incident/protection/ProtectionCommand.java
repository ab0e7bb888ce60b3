package org.alongside.incident.protection;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.Controller;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.DataErased;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About who may see it, and about its end. */
public sealed interface ProtectionCommand extends IncidentCommand {
    /** Only these people may see it from now on; replaces the list before. */
    record RestrictAccess(AccessRestricted restricted) implements ProtectionCommand {}

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

        private List<SubjectKey> keysNotYetIn(Protection protection) {
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

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return switch (this) {
            case RestrictAccess(var restricted) ->
                restricted.allowed().equals(incident.protection().allowed()) ? accept() : accept(restricted);
            case EraseData erasure -> erased(incident, erasure);
        };
    }

    private static Decision<IncidentEvent> erased(Incident incident, EraseData erasure) {
        if (incident.stage() != IncidentState.CLOSED) {
            return refuse(IncidentRefusal.STILL_OPEN, "Only a closed incident's data is erased");
        }
        if (!erasure.parties().stream().allMatch(incident.people()::knows)) {
            return refuse(IncidentRefusal.UNKNOWN_PARTY, "This incident has no such party");
        }
        var keys = erasure.keysNotYetIn(incident.protection());
        return keys.isEmpty() ? accept() : accept(new DataErased(keys, erasure.authority()));
    }
}
