package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeploymentMode;

/** The car will go. */
@EventType
public record CarDeploymentAccepted(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear DeploymentMode mode,
        @Clear Instant acceptedAt,
        @Clear Instant expectedFreeAt)
        implements AdvocateCarEvent {}
