package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/** The link was mistaken. Every consumer takes it back and restates its figures. */
@EventType(mustUnderstand = true)
public record IncidentsUnlinked(
        @Clear LinkKind kind,
        @Pseudonymous IncidentId other,
        @Nullable Personal reason) implements IncidentEvent {}
