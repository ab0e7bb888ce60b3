package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.jspecify.annotations.Nullable;

/**
 * The master of this incident told of a change. Telling it again changes nothing.
 *
 * @param updateId the master's id or sequence of the update
 */
@EventType
public record ExternalUpdateReceived(
        ExternalReference master,
        @Clear String updateId,
        @Clear @Nullable Instant sentAt) implements IncidentEvent {}
