package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/** The unit is done with the incident, all its legs with it. */
@EventType
public record UnitClear(
        @Pseudonymous IncidentId incident, @Clear Instant unitClearAt) implements UnitEvent {}
