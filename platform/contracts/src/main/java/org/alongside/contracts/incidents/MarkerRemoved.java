package org.alongside.contracts.incidents;

import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.MarkerId;
import org.jspecify.annotations.Nullable;

/** A marker was lifted before its time, or was a mistake. */
@EventType
public record MarkerRemoved(
        @Pseudonymous MarkerId marker, @Nullable Personal reason) implements IncidentEvent {}
