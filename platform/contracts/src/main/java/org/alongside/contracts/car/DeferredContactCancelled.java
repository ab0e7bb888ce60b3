package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The task is not needed any more. */
@EventType
public record DeferredContactCancelled(
        @Clear CancelReason reason, @Clear Instant cancelledAt) implements DeferredContactEvent {}
