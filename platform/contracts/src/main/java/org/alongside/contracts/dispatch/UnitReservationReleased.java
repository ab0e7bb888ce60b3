package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/** The hold on the unit ended before it was assigned. */
@EventType
public record UnitReservationReleased(
        @Pseudonymous IncidentId incident,
        @Clear Instant releasedAt,
        @Clear StandDownReason reason) implements UnitEvent {}
