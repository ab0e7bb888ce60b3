package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the control room knows that the crew who called for help is well, or that help is with them.
 *
 * @param incident the job on which they had called, if any
 */
@EventType
public record UnitEmergencyEnded(
        @Pseudonymous @Nullable IncidentId incident, @Clear Instant endedAt) implements UnitEvent {}
