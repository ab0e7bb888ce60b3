package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/** The unit is driving to the incident. */
@EventType
public record UnitEnRoute(
        @Pseudonymous IncidentId incident,
        @Clear Instant unitEnRouteAt,
        @Clear @Nullable Instant expectedAtSceneAt) implements UnitEvent {}
