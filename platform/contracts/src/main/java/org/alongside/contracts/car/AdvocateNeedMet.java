package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;

/**
 * This victim spoke with an advocate, or said that she or he does not want to.
 */
@EventType
public record AdvocateNeedMet(
        @Pseudonymous PartyId victim,
        @Clear DeferredOutcome outcome,
        @Clear Instant metAt) implements AdvocateNeedEvent {}
