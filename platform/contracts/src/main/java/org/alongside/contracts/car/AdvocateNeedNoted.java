package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * What is known here of the incident itself. Replaces what was noted before.
 *
 * @param ended the response is over or the incident resulted
 * @param receivedAt of the first contact, from which the ceiling counts
 */
@EventType
public record AdvocateNeedNoted(
        @Clear FlagValue daSuspected,
        @Clear boolean restricted,
        @Clear boolean ended,
        @Clear @Nullable Instant receivedAt,
        @Clear Instant notedAt)
        implements AdvocateNeedEvent {}
