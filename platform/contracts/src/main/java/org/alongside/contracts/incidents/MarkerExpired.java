package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.MarkerId;

/** A marker's time is over. */
@EventType
public record MarkerExpired(
        @Pseudonymous MarkerId marker, @Clear Instant expiredAt) implements IncidentEvent {}
