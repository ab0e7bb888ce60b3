package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.jspecify.annotations.Nullable;

/**
 * The four moments from which forces count a response target. Which of them counts is the policy's choice.
 *
 * @param dispatchedAt when the first unit was assigned
 */
public record ClockStarts(
        @Clear @Nullable Instant callAnsweredAt,
        @Clear Instant incidentCreatedAt,
        @Clear @Nullable Instant gradedAt,
        @Clear @Nullable Instant dispatchedAt) {}
