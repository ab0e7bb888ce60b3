package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** The case moved for a reason that has no event of its own, such as a side exit. */
@EventType
public record CaseStateChanged(
        @Clear CaseState from,
        @Clear CaseState to,
        @Clear Instant changedAt,
        @Nullable Personal explanation) implements CaseEvent {}
