package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/** The unit is at the scene. The first of an incident stops the response clock. */
@EventType
public record UnitAtScene(
        @Pseudonymous IncidentId incident, @Clear Instant unitAtSceneAt) implements UnitEvent {}
