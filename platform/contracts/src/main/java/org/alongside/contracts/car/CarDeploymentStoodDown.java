package org.alongside.contracts.car;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** An accepted job ended before the car reached the victim. The car is free. */
@EventType
public record CarDeploymentStoodDown(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear DeferredContactReason reason,
        @Clear @Nullable RiskLevel riskLevel,
        @Pseudonymous List<PartyId> victims,
        @Clear Instant stoodDownAt)
        implements AdvocateCarEvent {
    public CarDeploymentStoodDown {
        victims = List.copyOf(victims);
    }
}
