package org.alongside.incident.custody;

import java.time.Instant;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.ReleaseAnswered;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.incidents.VictimToldOfRelease;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About suspects who leave custody, also after the incident is closed. */
public sealed interface CustodyCommand extends IncidentCommand {
    /** A suspect is out. */
    record ReleaseSuspect(SuspectReleased released, Instant at) implements CustodyCommand {}

    /** What is done about it. */
    record AnswerRelease(ReleaseAnswered answered) implements CustodyCommand {}

    /** A victim was told, or it was tried. */
    record TellVictimOfRelease(VictimToldOfRelease told) implements CustodyCommand {}

    @Override
    default Needs needs() {
        return Needs.LOGGED;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return CustodyDecisions.decide(incident, this);
    }
}
