package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.UnitId;
import org.jspecify.annotations.Nullable;

/** The crew that called for help is safe. */
@EventType
public record CrewEmergencyEnded(
        @Pseudonymous @Nullable UnitId unit,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear Instant endedAt) implements CoResponseEvent {}
