package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/** Somebody who had no part in it judged a break-glass access. */
@EventType
public record BreakGlassReviewed(
        @Pseudonymous StaffId person,
        @Pseudonymous StaffId reviewedBy,
        @Clear boolean justified,
        @Nullable Personal note,
        @Clear Instant reviewedAt)
        implements IncidentEvent {}
