package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;

/**
 * Somebody tried to reach the victim.
 *
 * @param number 1 for the first try of this task
 */
@EventType
public record DeferredContactAttempted(
        @Pseudonymous ContactAttemptId attempt,
        @Clear int number,
        @Clear Channel channel,
        @Clear ContactReached reached,
        @Clear Instant attemptedAt)
        implements DeferredContactEvent {}
