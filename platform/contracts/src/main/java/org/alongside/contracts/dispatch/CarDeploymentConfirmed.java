package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;

/** The car goes, as its own service said or as somebody heard by radio. */
@EventType
public record CarDeploymentConfirmed(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        @Clear ConfirmedBy confirmedBy,
        @Clear Instant confirmedAt)
        implements CoResponseEvent {}
