package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Help in one area began or was offered.
 *
 * @param number 1 for the first of this case
 */
@EventType
public record InterventionStarted(
        @Clear int number,
        @Clear InterventionArea area,
        @Clear InterventionResult result,
        @Clear @Nullable String provider,
        @Clear Instant startedAt)
        implements AdvocacyEvent {}
