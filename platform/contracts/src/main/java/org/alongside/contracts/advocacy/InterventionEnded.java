package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** What became of it. */
@EventType
public record InterventionEnded(
        @Clear int number,
        @Clear InterventionResult result,
        @Clear Instant endedAt) implements AdvocacyEvent {}
