package org.alongside.incident.mastered;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentTransferred;
import org.alongside.contracts.incidents.MasterStateReported;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;
import org.jspecify.annotations.Nullable;

/** About who owns the incident. */
public sealed interface MasterCommand extends IncidentCommand {
    /**
     * The system that masters the incident says how it stands. The first update creates it; one that is not newer than
     * the last changes nothing, whatever order they come in.
     *
     * @param at when it holds: when it was sent, where that is said
     * @param standing whether it is open there, where that is said
     * @param creation what the first update begins with
     * @param changes what holds by this update, done as far as it is new
     */
    record TakeMasterUpdate(
            ExternalReference master,
            UpdateId update,
            @Nullable Instant sentAt,
            Instant at,
            @Nullable MasterStateReported standing,
            IncidentCommand creation,
            List<IncidentCommand> changes)
            implements MasterCommand {
        public TakeMasterUpdate {
            changes = List.copyOf(changes);
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }
    }

    /** Another force or area takes it over. */
    record TransferIncident(IncidentTransferred transferred) implements MasterCommand {}

    @Override
    default Needs needs() {
        return Needs.CREATED;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return MasterDecisions.decide(incident, this, policies);
    }
}
