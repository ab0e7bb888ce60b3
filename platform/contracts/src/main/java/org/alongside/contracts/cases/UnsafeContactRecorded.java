package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.vocabulary.Channel;
import org.jspecify.annotations.Nullable;

/** An attempt went against the safe-contact rules. It happened, so it is kept, with its breach. */
@EventType
public record UnsafeContactRecorded(
        @Pseudonymous @Nullable ContactAttemptId attempt,
        @Clear Channel channel,
        @Clear UnsafeContact breach,
        @Clear @Nullable Integer instructionVersion,
        @Clear Instant happenedAt,
        @Nullable Personal explanation)
        implements CaseEvent {}
