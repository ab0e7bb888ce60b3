package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.FlagValue;

/** The checks are done and the incident is closed. */
@EventType
public record IncidentClosed(
        @Clear FlagValue daConfirmed, @Clear Instant closedAt) implements IncidentEvent {}
