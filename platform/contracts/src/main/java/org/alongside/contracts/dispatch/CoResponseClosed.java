package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** Nothing of the response is left to do. */
@EventType
public record CoResponseClosed(
        @Clear CoResponseCloseReason reason, @Clear Instant closedAt) implements CoResponseEvent {}
