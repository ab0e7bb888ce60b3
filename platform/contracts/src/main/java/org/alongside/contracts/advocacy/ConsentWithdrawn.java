package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** The victim-survivor does not want it any more. */
@EventType
public record ConsentWithdrawn(
        @Clear ConsentScope scope,
        @Clear Instant withdrawnAt,
        @Nullable Personal why) implements AdvocacyEvent {}
