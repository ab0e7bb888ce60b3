package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.jspecify.annotations.Nullable;

/** The incident went up to a named level. */
@EventType
public record IncidentEscalated(
        @Clear EscalationCause cause,
        @Clear Role to,
        @Clear Instant escalatedAt,
        @Nullable Personal explanation) implements IncidentEvent {}
