package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CallId;

/** The line closed. A dropped call asks for a fresh look at the grade. */
@EventType
public record CallEnded(
        @Pseudonymous CallId call,
        @Clear Instant callEndedAt,
        @Clear boolean dropped) implements IncidentEvent {}
