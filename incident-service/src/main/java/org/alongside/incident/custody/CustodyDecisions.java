package org.alongside.incident.custody;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.incidents.VictimToldOfRelease;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.custody.CustodyCommand.AnswerRelease;
import org.alongside.incident.custody.CustodyCommand.ReleaseSuspect;
import org.alongside.incident.custody.CustodyCommand.TellVictimOfRelease;

/** Decisions about releases. Source: domain 2.12. */
final class CustodyDecisions {
    private CustodyDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, CustodyCommand command) {
        return switch (command) {
            case ReleaseSuspect(var released, var at) -> released(incident, released, at);
            case AnswerRelease(var answered) ->
                incident.releases().knows(answered.suspect()) ? accept(answered) : notReleased();
            case TellVictimOfRelease(var told) -> told(incident, told);
        };
    }

    private static Decision<IncidentEvent> released(Incident incident, SuspectReleased released, Instant at) {
        if (!incident.people().is(PartyRole.SUSPECT, released.suspect())) {
            return refuse(IncidentRefusal.ROLE_NOT_HELD, "Only a suspect of this incident is released; give the role");
        }
        boolean alarms = released.protectiveConditions() != FlagValue.YES
                && incident.abuse().mayBeAbuse()
                && !incident.releases().isOld(released);
        return alarms ? accept(released, ReleaseClocks.unprotectedTold(at)) : accept(released);
    }

    private static Decision<IncidentEvent> told(Incident incident, VictimToldOfRelease told) {
        if (!incident.releases().knows(told.suspect())) {
            return notReleased();
        }
        if (!incident.people().is(PartyRole.VICTIM, told.victim())) {
            return refuse(IncidentRefusal.ROLE_NOT_HELD, "This party is not a victim of the incident");
        }
        return told.outcome().wasTried() && told.way() == null
                ? refuse(IncidentRefusal.WAY_MISSING, "Say how the victim was told, or how it was tried")
                : accept(told);
    }

    private static Decision<IncidentEvent> notReleased() {
        return refuse(IncidentRefusal.NOT_RELEASED, "No release of this suspect is recorded");
    }
}
