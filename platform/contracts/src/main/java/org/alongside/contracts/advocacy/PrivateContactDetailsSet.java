package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** Numbers and an address that only the IDVA service may use. A new address is never copied anywhere else. */
@EventType
public record PrivateContactDetailsSet(
        @Nullable Personal phone,
        @Nullable Personal email,
        @Nullable Personal address,
        @Clear Instant setAt) implements AdvocacyEvent {}
