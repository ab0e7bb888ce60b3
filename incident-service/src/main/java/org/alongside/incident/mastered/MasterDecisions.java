package org.alongside.incident.mastered;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import org.alongside.contracts.incidents.ExternalUpdateReceived;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.Needs;
import org.alongside.incident.Steps;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.mastered.MasterCommand.TakeMasterUpdate;
import org.alongside.incident.mastered.MasterCommand.TransferIncident;

/** Decisions about incidents of other systems. Source: design 4. */
final class MasterDecisions {
    private MasterDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, MasterCommand command, GradingPolicies policies) {
        return switch (command) {
            case TakeMasterUpdate update -> updated(incident, update, policies);
            case TransferIncident(var transferred) -> accept(transferred);
        };
    }

    private static Decision<IncidentEvent> updated(
            Incident incident, TakeMasterUpdate update, GradingPolicies policies) {
        if (incident.stage() == null) {
            return taken(Steps.from(incident, policies).then(update.creation()), update);
        }
        if (!isMasteredBy(incident, update.master())) {
            return refuse(IncidentRefusal.NOT_THE_MASTER, "This system does not master the incident");
        }
        var last = incident.provenance().lastUpdate();
        if (last == null || update.update().sequence() > last.sequence()) {
            return Needs.OPEN
                    .lackingIn(incident)
                    .<Decision<IncidentEvent>>map(Decision.Refused::new)
                    .orElseGet(() -> taken(Steps.from(incident, policies), update));
        }
        return update.update().sequence() < last.sequence() || update.update().equals(last)
                ? accept()
                : refuse(
                        IncidentRefusal.EXTERNAL_CONTENT_DIFFERS,
                        "This update number came before with other content; send the change under a new number");
    }

    private static boolean isMasteredBy(Incident incident, ExternalReference system) {
        return system.equals(incident.provenance().master());
    }

    private static Decision<IncidentEvent> taken(Steps steps, TakeMasterUpdate update) {
        var received =
                new ExternalUpdateReceived(update.master(), update.update().text(), update.sentAt());
        return steps.then(received).thenAll(update.changes()).decision();
    }
}
