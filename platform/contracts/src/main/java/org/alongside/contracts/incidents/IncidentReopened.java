package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A resulted or closed incident is live again.
 *
 * @param reason in a person's words; absent when a contact about it did it
 */
@EventType
public record IncidentReopened(
        @Clear Instant reopenedAt, @Nullable Personal reason) implements IncidentEvent {}
