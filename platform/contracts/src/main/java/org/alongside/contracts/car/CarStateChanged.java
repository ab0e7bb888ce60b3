package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The car's state changed for a reason that has no event of its own. */
@EventType
public record CarStateChanged(
        @Clear CarState from,
        @Clear CarState to,
        @Clear CarStateCause cause,
        @Clear Instant changedAt) implements AdvocateCarEvent {}
