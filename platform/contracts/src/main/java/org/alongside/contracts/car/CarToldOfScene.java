package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.SafePlace;

/**
 * The crew on this job was told how safe a place is (rules D7 and D8).
 *
 * @param changedAt when the place became so
 */
@EventType
public record CarToldOfScene(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear SafePlace place,
        @Clear SceneState state,
        @Clear Instant changedAt)
        implements AdvocateCarEvent {}
