package org.alongside.contracts.vocabulary;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * One flag as known at a moment.
 *
 * @param about whom it concerns; absent when it concerns the event itself
 */
public record FlagReading(
        @Clear Flag flag,
        @Clear FlagValue value,
        @Pseudonymous @Nullable PartyId about) {}
