package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;

/**
 * A car is done with the job, whatever came of it.
 */
@EventType
public record CarLeftIncident(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        @Clear Instant leftAt) implements AdvocateNeedEvent {}
