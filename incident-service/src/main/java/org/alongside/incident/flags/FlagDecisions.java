package org.alongside.incident.flags;

import static org.alongside.contracts.incidents.RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED;
import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.util.List;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.flags.FlagCommand.RaiseFlag;
import org.alongside.incident.flags.FlagCommand.WithdrawFlag;
import org.jspecify.annotations.Nullable;

/** Decisions about flags. Source: domain 2.7 and 8.6. */
final class FlagDecisions {
    private FlagDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, FlagCommand command) {
        return switch (command) {
            case RaiseFlag(var raised, var by) -> raised(incident, raised, by);
            case WithdrawFlag(var withdrawn) -> withdrawn(incident, withdrawn);
        };
    }

    private static Decision<IncidentEvent> raised(Incident incident, FlagRaised raised, StaffId by) {
        if (isStranger(incident, raised.about()) || isStranger(incident, raised.saidByParty())) {
            return refuse(IncidentRefusal.UNKNOWN_PARTY, "Identify the party in this incident first");
        }
        return closesTheRecord(incident, raised)
                ? accept(raised, new AccessRestricted(POLICE_OR_PARTNER_STAFF_INVOLVED, List.of(by)))
                : accept(raised);
    }

    /** At once, and not when somebody gets round to it: the accused may be reading. Rule D10, domain 8.6. */
    private static boolean closesTheRecord(Incident incident, FlagRaised raised) {
        return raised.flag() == Flag.POLICE_OR_PARTNER_STAFF_INVOLVED
                && raised.value() == FlagValue.YES
                && !incident.protection().isRestricted();
    }

    private static boolean isStranger(Incident incident, @Nullable PartyId party) {
        return party != null && !incident.people().knows(party);
    }

    private static Decision<IncidentEvent> withdrawn(Incident incident, FlagWithdrawn withdrawn) {
        return incident.flags().claims(withdrawn.flag(), withdrawn.about())
                ? accept(withdrawn)
                : refuse(IncidentRefusal.FLAG_NOT_RAISED, "Nobody claimed this flag about that party");
    }
}
