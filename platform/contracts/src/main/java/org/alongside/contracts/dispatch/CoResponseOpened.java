package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The response to this incident is being put together. */
@EventType
public record CoResponseOpened(
        IncidentFacts facts,
        @Clear OpenedBy openedBy,
        @Clear Instant openedAt) implements CoResponseEvent {}
