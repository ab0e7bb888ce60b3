package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Role;
import org.alongside.contracts.vocabulary.EscalationCause;

/** Somebody above must act on the task. */
@EventType
public record DeferredContactEscalated(
        @Clear EscalationCause cause, @Clear Role to, @Clear Instant escalatedAt) implements DeferredContactEvent {}
