package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** The time of a break-glass access is over, or a new list of names took its place. */
@EventType
public record BreakGlassEnded(
        @Pseudonymous StaffId person, @Clear Instant endedAt) implements IncidentEvent {}
