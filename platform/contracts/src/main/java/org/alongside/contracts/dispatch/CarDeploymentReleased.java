package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;

/** The car is not needed or not kept for this job. A car that accepted goes free. */
@EventType
public record CarDeploymentReleased(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        @Clear StandDownReason reason,
        @Clear Instant releasedAt)
        implements CoResponseEvent {}
