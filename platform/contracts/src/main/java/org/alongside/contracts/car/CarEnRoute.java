package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/** The car is driving to the job. */
@EventType
public record CarEnRoute(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear Instant carEnRouteAt,
        @Clear @Nullable Instant expectedAtSceneAt)
        implements AdvocateCarEvent {}
