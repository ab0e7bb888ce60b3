package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** How far the leg's unit has come, as seen by the co-response. */
@EventType
public record LegProgressed(
        @Clear Leg leg,
        @Pseudonymous @Nullable UnitId unit,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear LegProgress progress,
        @Clear Instant progressedAt)
        implements CoResponseEvent {}
