package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.ContactAttemptId;
import org.jspecify.annotations.Nullable;

/**
 * The promise is kept, or ended for a reason that satisfies it.
 *
 * @param late after it was due
 */
@EventType
public record DeferredContactCompleted(
        @Clear DeferredOutcome outcome,
        @Pseudonymous @Nullable ContactAttemptId attempt,
        @Clear boolean late,
        @Clear @Nullable LateReason lateReason,
        @Clear Instant completedAt,
        @Nullable Personal explanation)
        implements DeferredContactEvent {}
