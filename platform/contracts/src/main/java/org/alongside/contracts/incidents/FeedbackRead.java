package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** Whoever decided has read the feedback. */
@EventType
public record FeedbackRead(@Clear Instant readAt) implements SecondLookEvent {}
