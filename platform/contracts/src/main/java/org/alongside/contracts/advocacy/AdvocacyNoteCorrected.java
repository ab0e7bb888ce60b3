package org.alongside.contracts.advocacy;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;

/**
 * A later note that says what an earlier one should have said. Both stay readable.
 *
 * @param corrects number of the earlier note
 */
@EventType
public record AdvocacyNoteCorrected(
        @Clear int number, @Clear int corrects, Personal text) implements AdvocacyEvent {}
