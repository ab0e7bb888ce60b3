package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Leg;

/** The response can do without this leg. */
@EventType
public record LegNoLongerRequired(
        @Clear Leg leg,
        @Clear StandDownReason reason,
        @Clear Instant notRequiredAt) implements CoResponseEvent {}
