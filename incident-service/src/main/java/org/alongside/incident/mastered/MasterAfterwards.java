package org.alongside.incident.mastered;

import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.MasterState;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.Steps;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.mastered.MasterCommand.TakeMasterUpdate;

/**
 * What the master says of an incident that is closed here. It is kept in any case; it opens the incident again when it
 * was opened again there, or when it asks for another response than the one that ended.
 */
final class MasterAfterwards {
    private MasterAfterwards() {}

    static Decision<IncidentEvent> told(Incident incident, TakeMasterUpdate update, GradingPolicies policies) {
        var kept =
                MasterDecisions.received(Steps.from(incident, policies), update).thenToldOf(update.changes());
        return isOpenedAgain(incident, update) || kept.happened().stream().anyMatch(MasterAfterwards::isCallToAct)
                ? reopened(incident, update, policies)
                : kept.decision();
    }

    private static boolean isOpenedAgain(Incident incident, TakeMasterUpdate update) {
        var standing = MasterDecisions.newIn(incident, update);
        return standing != null
                && standing.state() == MasterState.OPEN
                && incident.provenance().masterState() == MasterState.CLOSED;
    }

    private static boolean isCallToAct(IncidentEvent event) {
        return event instanceof IncidentGraded
                || event instanceof IncidentRegraded
                || event instanceof DomesticAbuseSuspected;
    }

    private static Decision<IncidentEvent> reopened(
            Incident incident, TakeMasterUpdate update, GradingPolicies policies) {
        return MasterDecisions.received(Steps.from(incident, policies), update)
                .then(new IncidentReopened(update.at(), null))
                .thenAll(update.changes())
                .decision();
    }
}
