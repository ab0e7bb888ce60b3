package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.jspecify.annotations.Nullable;

/**
 * By when somebody should be there.
 *
 * @param clockStartedAt absent while the moment the policy counts from has not come
 * @param targetAt absent when there is no visit, or while the clock has not started
 */
public record GradeTarget(
        @Clear ClockStart clockStart,
        @Clear @Nullable Instant clockStartedAt,
        @Clear @Nullable Instant targetAt) {}
