package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.ContactAttemptId;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to reach the client. */
@EventType
public record ContactAttemptDetailed(
        @Pseudonymous ContactAttemptId attempt,
        @Clear ContactOutcome outcome,
        @Clear Instant attemptedAt,
        @Nullable Personal notes)
        implements AdvocacyEvent {}
