package org.alongside.contracts.incidents;

import java.time.Duration;
import java.time.Instant;
import org.alongside.contracts.Clear;
import org.jspecify.annotations.Nullable;

/**
 * By when somebody should be there.
 *
 * @param clockStartedAt absent while the moment the policy counts from has not come
 * @param targetAt absent when there is no visit, or while the clock has not started
 * @param targetSeconds how long the policy gives from the start of the clock, started or not; absent when it promises
 *     nothing
 */
public record GradeTarget(
        @Clear ClockStart clockStart,
        @Clear @Nullable Instant clockStartedAt,
        @Clear @Nullable Instant targetAt,
        @Clear @Nullable Integer targetSeconds) {
    /**
     * The target of a policy that counts from {@code clockStart}.
     *
     * @param startedAt null while that moment has not come
     * @param promised how long it may take; null when nothing is promised
     */
    public static GradeTarget of(ClockStart clockStart, @Nullable Instant startedAt, @Nullable Duration promised) {
        return new GradeTarget(
                clockStart,
                startedAt,
                startedAt == null || promised == null ? null : startedAt.plus(promised),
                promised == null ? null : Math.toIntExact(promised.toSeconds()));
    }
}
