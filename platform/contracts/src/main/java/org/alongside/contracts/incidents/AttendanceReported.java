package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What dispatch made known of units going to this incident.
 *
 * @param reportedAt when the unit did so
 * @param sourceEvent id of the event it was learned from
 */
@EventType
public record AttendanceReported(
        @Clear AttendanceStage stage,
        @Pseudonymous @Nullable UnitId unit,
        @Clear Instant reportedAt,
        @Clear @Nullable UUID sourceEvent)
        implements IncidentEvent {}
