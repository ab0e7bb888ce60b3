package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/** The unit waits near the scene. */
@EventType
public record UnitStaged(
        @Pseudonymous IncidentId incident, @Clear Instant unitStagedAt) implements UnitEvent {}
