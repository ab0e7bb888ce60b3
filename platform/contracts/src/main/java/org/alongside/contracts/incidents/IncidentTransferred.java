package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** Another force or area owns the incident from now on. */
@EventType
public record IncidentTransferred(
        @Clear String toForce,
        @Clear @Nullable String toDistrict,
        @Nullable Personal reason) implements IncidentEvent {}
