package org.alongside.incident.protection;

import static org.alongside.contracts.incidents.RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED;
import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.acceptAll;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.BreakGlassEnded;
import org.alongside.contracts.incidents.DataErased;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.LookUpNoticed;
import org.alongside.contracts.incidents.StaffPartyNamed;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.protection.ProtectionCommand.EraseData;
import org.alongside.incident.protection.ProtectionCommand.NameStaffParty;
import org.alongside.incident.protection.ProtectionCommand.NoteLookUp;
import org.alongside.incident.protection.ProtectionCommand.RestrictAccess;

/** Decisions about who may see an incident. Source: domain 8.6. */
final class ProtectionDecisions {
    /** Looks of one person within this time are one alert; the consultation log has every one. */
    private static final Duration ONE_ALERT = Duration.ofHours(1);

    private ProtectionDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, ProtectionCommand command) {
        return switch (command) {
            case RestrictAccess(var restricted, var at) -> restricted(incident.protection(), restricted, at);
            case EraseData erasure -> erased(incident, erasure);
            case NameStaffParty(var named, var by) -> staffNamed(incident, named, by);
            case NoteLookUp look -> noted(incident.protection(), look);
        };
    }

    private static Decision<IncidentEvent> restricted(Protection protection, AccessRestricted restricted, Instant at) {
        if (restricted.allowed().stream().anyMatch(protection.staffParties()::contains)) {
            return refuse(IncidentRefusal.PARTY_NEVER_SEES, "A party of the incident is never on its list");
        }
        if (restricted.allowed().equals(protection.allowed())) {
            return accept();
        }
        var events = new ArrayList<IncidentEvent>();
        protection.breakGlass().seeing().forEach(person -> events.add(new BreakGlassEnded(person, at)));
        events.add(restricted);
        return acceptAll(events);
    }

    private static Decision<IncidentEvent> staffNamed(Incident incident, StaffPartyNamed named, StaffId by) {
        var protection = incident.protection();
        if (!incident.people().knows(named.party())) {
            return refuse(IncidentRefusal.UNKNOWN_PARTY, "Identify the party in this incident first");
        }
        if (protection.staffParties().contains(named.staff())) {
            return accept();
        }
        var allowed = protection.allowed() == null ? List.of(by) : protection.allowed();
        var without = allowed.stream().filter(one -> !one.equals(named.staff())).toList();
        var reason = protection.reason() == null ? POLICE_OR_PARTNER_STAFF_INVOLVED : protection.reason();
        return without.equals(protection.allowed())
                ? accept(named)
                : accept(named, new AccessRestricted(reason, without));
    }

    private static Decision<IncidentEvent> noted(Protection protection, NoteLookUp look) {
        var before = protection.lookUps().get(look.person());
        boolean isNew = before == null || before.plus(ONE_ALERT).isBefore(look.at());
        return protection.allows(look.person()) || !isNew
                ? accept()
                : accept(new LookUpNoticed(
                        look.person(),
                        look.role(),
                        look.kind(),
                        protection.staffParties().contains(look.person()),
                        look.at()));
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
