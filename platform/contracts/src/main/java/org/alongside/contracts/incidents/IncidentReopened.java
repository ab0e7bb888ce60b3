package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** A closed incident is live again. */
@EventType
public record IncidentReopened(
        @Clear Instant reopenedAt, @Nullable Personal reason) implements IncidentEvent {}
