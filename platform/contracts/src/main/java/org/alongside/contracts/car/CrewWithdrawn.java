package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.RefusalCode;

/** The crew left the place because it was not safe any more. */
@EventType
public record CrewWithdrawn(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear RefusalCode cause,
        @Clear Instant withdrawnAt)
        implements AdvocateCarEvent {}
