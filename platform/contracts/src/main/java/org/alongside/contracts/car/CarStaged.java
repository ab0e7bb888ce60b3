package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** The car waits out of sight until the place is declared safe. */
@EventType
public record CarStaged(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear Instant carStagedAt,
        @Nullable Place rendezvousPoint)
        implements AdvocateCarEvent {}
