package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Leg;

/** The response needs this leg. */
@EventType
public record LegRequired(@Clear Leg leg, @Clear Instant requiredAt) implements CoResponseEvent {}
