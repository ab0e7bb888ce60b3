package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/**
 * A second person agreed: the asker sees the restricted incident for a while. Source: domain 8.6.
 *
 * @param endsAt when the asker stops seeing it
 * @param reviewDueAt by when somebody else judges whether it was justified
 */
@EventType
public record BreakGlassUsed(
        @Pseudonymous StaffId person,
        @Pseudonymous StaffId secondPerson,
        @Clear Instant usedAt,
        @Clear Instant endsAt,
        @Clear Instant reviewDueAt)
        implements IncidentEvent {}
