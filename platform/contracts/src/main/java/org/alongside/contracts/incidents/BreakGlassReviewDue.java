package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** A day has passed and nobody judged whether a break-glass access was justified. */
@EventType
public record BreakGlassReviewDue(
        @Pseudonymous StaffId person, @Clear Instant dueAt) implements IncidentEvent {}
