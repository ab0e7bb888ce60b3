package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * A unit no longer carries the leg.
 *
 * @param decision by which the unit was told at once; absent where it was not
 */
@EventType
public record LegReleased(
        @Clear Leg leg,
        @Pseudonymous @Nullable UnitId unit,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear StandDownReason reason,
        @Clear Instant releasedAt,
        @Pseudonymous @Nullable DecisionId decision)
        implements CoResponseEvent {}
