package org.alongside.incident.creation;

import java.time.Instant;
import org.alongside.contracts.Personal;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;
import org.jspecify.annotations.Nullable;

/** About coming to exist. */
public sealed interface CreationCommand extends IncidentCommand {
    /** The space of external ids: a reference belongs to one incident only. */
    String EXTERNAL_SPACE = "external-incident";

    /**
     * There is an incident: after a call, or without one.
     *
     * @param createdAt when somebody created it
     * @param receivedAt when it came in, where no call says so
     */
    record CreateIncident(
            Instant createdAt,
            @Nullable Instant receivedAt,
            FlagValue daSuspected,
            @Nullable String logNumber,
            @Nullable ExternalReference master,
            @Nullable String openingCode,
            @Nullable Instant occurredFrom,
            @Nullable Instant occurredTo,
            @Nullable Place place,
            @Nullable Personal summary)
            implements CreationCommand {}

    @Override
    default Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return switch (this) {
            case CreateIncident creation -> CreationDecisions.created(incident, creation);
        };
    }
}
