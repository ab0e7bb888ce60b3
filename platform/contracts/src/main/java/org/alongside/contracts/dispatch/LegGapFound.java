package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Nobody can carry the leg now, and why. For the car this leaves a contact task behind (rule D15).
 *
 * @param refusal when a rule of the car is the reason
 */
@EventType
public record LegGapFound(
        @Clear Leg leg,
        @Clear GapReason reason,
        @Clear @Nullable RefusalCode refusal,
        @Clear Instant foundAt) implements CoResponseEvent {}
