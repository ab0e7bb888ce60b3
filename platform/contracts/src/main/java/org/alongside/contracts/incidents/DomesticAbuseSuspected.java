package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** Abuse came to be suspected after creation. The car is reconsidered. */
@EventType
public record DomesticAbuseSuspected(
        @Clear SaidBy saidBy,
        @Clear Instant suspectedAt,
        @Nullable Personal why) implements IncidentEvent {}
