package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;

/** No answer came within the limit. The leg shows it and the dispatcher may ask by radio. */
@EventType
public record CarDeploymentUnconfirmed(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        @Clear Instant unconfirmedAt) implements CoResponseEvent {}
