package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/** The unit acknowledged the job. */
@EventType
public record UnitCommitted(
        @Pseudonymous IncidentId incident, @Clear Instant unitAcknowledgedAt) implements UnitEvent {}
