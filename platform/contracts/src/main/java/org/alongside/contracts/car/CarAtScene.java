package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;

/** The car is at the scene or the meeting place. */
@EventType
public record CarAtScene(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear Instant carAtSceneAt) implements AdvocateCarEvent {}
