package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeploymentState;

/**
 * The car is done with the job and its writing up.
 *
 * @param outcome the furthest it came
 */
@EventType
public record CarDeploymentCompleted(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear DeploymentState outcome,
        @Clear Instant carClearAt)
        implements AdvocateCarEvent {}
