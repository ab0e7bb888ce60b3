package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/** This incident is of that kind to the other: duplicate of it, update to it, and so on. */
@EventType
public record IncidentsLinked(
        @Clear LinkKind kind,
        @Pseudonymous IncidentId other,
        @Nullable Personal reason) implements IncidentEvent {}
