package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeploymentFacts;

/**
 * What the crew was told when the car took the job. Goes with the acceptance.
 */
@EventType
public record CarBriefed(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        DeploymentFacts facts,
        @Clear Instant briefedAt)
        implements AdvocateCarEvent {}
