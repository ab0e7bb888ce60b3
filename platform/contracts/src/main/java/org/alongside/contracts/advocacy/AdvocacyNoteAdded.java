package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;

/**
 * A note of the IDVA.
 *
 * @param number 1 for the first of this case
 */
@EventType
public record AdvocacyNoteAdded(
        @Clear int number, @Clear boolean opinion, @Clear Instant notedAt, Personal text) implements AdvocacyEvent {}
