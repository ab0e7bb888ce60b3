package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Channel;

/** A substantive session took place. */
@EventType
public record SupportSessionHeld(
        @Clear Channel channel, @Clear int minutes, @Clear Instant heldAt) implements CaseEvent {}
