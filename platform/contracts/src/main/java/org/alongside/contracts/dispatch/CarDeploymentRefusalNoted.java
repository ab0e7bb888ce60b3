package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.RefusalCode;

/** The car will not go. */
@EventType
public record CarDeploymentRefusalNoted(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        @Clear RefusalCode code,
        @Clear Instant refusedAt)
        implements CoResponseEvent {}
