package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CallId;

/** The agreed word was said: the suspect is back. */
@EventType
public record CodewordHeard(
        @Pseudonymous CallId call, @Clear Instant heardAt) implements IncidentEvent {}
