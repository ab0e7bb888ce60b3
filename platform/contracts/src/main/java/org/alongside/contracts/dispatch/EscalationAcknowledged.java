package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.EscalationCause;

/** Somebody at that level took it on. */
@EventType
public record EscalationAcknowledged(
        @Clear EscalationCause cause,
        @Pseudonymous StaffId acknowledgedBy,
        @Clear Instant acknowledgedAt) implements CoResponseEvent {}
