package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Role;
import org.alongside.contracts.vocabulary.EscalationCause;

/**
 * A limit passed and a named level must act.
 *
 * @param dueAt the limit that passed
 */
@EventType
public record EscalationRaised(
        @Clear EscalationCause cause,
        @Clear Role to,
        @Clear Instant dueAt,
        @Clear Instant raisedAt) implements CoResponseEvent {}
