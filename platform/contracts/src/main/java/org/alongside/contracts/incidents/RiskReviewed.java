package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody other than those who went has looked at the risk of an ended incident, whatever level it had.
 *
 * @param reviewedBy absent when another service's event says so
 * @param sourceEvent that event, of type {@code sourceType}; absent when a person said so here
 */
@EventType
public record RiskReviewed(
        @Clear ReviewOutcome outcome,
        @Pseudonymous @Nullable StaffId reviewedBy,
        @Clear @Nullable UUID sourceEvent,
        @Clear @Nullable String sourceType,
        @Clear Instant reviewedAt,
        @Nullable Personal reason)
        implements IncidentEvent {}
