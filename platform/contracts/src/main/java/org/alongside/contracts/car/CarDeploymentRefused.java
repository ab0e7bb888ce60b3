package org.alongside.contracts.car;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** The car will not go, by rule. Every victim of the incident gets a contact task (rule D15). */
@EventType
public record CarDeploymentRefused(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear DeploymentMode mode,
        @Clear RefusalCode code,
        @Clear @Nullable RiskLevel riskLevel,
        @Pseudonymous List<PartyId> victims,
        @Clear Instant refusedAt)
        implements AdvocateCarEvent {
    public CarDeploymentRefused {
        victims = List.copyOf(victims);
    }
}
