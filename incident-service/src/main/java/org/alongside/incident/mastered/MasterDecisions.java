package org.alongside.incident.mastered;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.ExternalUpdateReceived;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.MasterState;
import org.alongside.contracts.incidents.MasterStateReported;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.Needs;
import org.alongside.incident.Steps;
import org.alongside.incident.closing.ClosureChecks;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.mastered.MasterCommand.TakeMasterUpdate;
import org.alongside.incident.mastered.MasterCommand.TransferIncident;
import org.jspecify.annotations.Nullable;

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
            return Needs.LOGGED
                    .lackingIn(incident)
                    .<Decision<IncidentEvent>>map(Decision.Refused::new)
                    .orElseGet(() -> news(incident, update, policies));
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

    private static Decision<IncidentEvent> news(Incident incident, TakeMasterUpdate update, GradingPolicies policies) {
        return incident.stage() == IncidentState.CLOSED
                ? MasterAfterwards.told(incident, update, policies)
                : taken(Steps.from(incident, policies), update);
    }

    private static Decision<IncidentEvent> taken(Steps steps, TakeMasterUpdate update) {
        var standing = newIn(steps.now(), update);
        received(steps, update).thenAll(update.changes());
        return standing != null && standing.state() == MasterState.CLOSED
                ? steps.then(closedThere(steps.now(), standing.reportedAt())).decision()
                : steps.decision();
    }

    /** The word itself, and whether the incident is open there where that is new. */
    static Steps received(Steps steps, TakeMasterUpdate update) {
        var standing = newIn(steps.now(), update);
        steps.then(new ExternalUpdateReceived(update.master(), update.update().text(), update.sentAt()));
        return standing == null ? steps : steps.then(standing);
    }

    static @Nullable MasterStateReported newIn(Incident incident, TakeMasterUpdate update) {
        var standing = update.standing();
        return standing == null || standing.state() == incident.provenance().masterState() ? null : standing;
    }

    /**
     * Closed there, it is closed here where nothing is owed any more. Else it stays alive with all that is owed, and a
     * supervisor knows that nobody there works on it.
     */
    private static IncidentEvent closedThere(Incident incident, Instant at) {
        return ClosureChecks.openIn(incident).isEmpty() && !incident.urgency().decisionDue()
                ? new IncidentClosed(incident.abuse().confirmed(), at)
                : new IncidentEscalated(EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, at, null);
    }
}
