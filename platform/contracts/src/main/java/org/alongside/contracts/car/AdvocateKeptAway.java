package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.jspecify.annotations.Nullable;

/**
 * Something kept the car from the victims, or from one of them.
 *
 * @param victim absent when it concerns all
 */
@EventType
public record AdvocateKeptAway(
        @Pseudonymous @Nullable PartyId victim,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear DeferredContactReason reason,
        @Clear Instant keptAwayAt)
        implements AdvocateNeedEvent {}
