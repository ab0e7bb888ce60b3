package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/**
 * Nothing was heard of a crew at a scene for as long as their force allows, and somebody must find out how they are.
 * Comes again while they are held there and stay silent; any later word of the unit ends it.
 *
 * @param missedAt the limit that passed
 */
@EventType
public record UnitCheckInMissed(
        @Pseudonymous IncidentId incident,
        @Clear Instant lastHeardAt,
        @Clear Instant missedAt) implements UnitEvent {}
