package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Role;

/**
 * Nobody looked at the risk of an ended incident in time, and somebody was told.
 *
 * @param endedAt since when it is to be looked at
 */
@EventType
public record RiskReviewOverdue(
        @Clear Instant endedAt, @Clear Role told, @Clear Instant toldAt) implements IncidentEvent {}
