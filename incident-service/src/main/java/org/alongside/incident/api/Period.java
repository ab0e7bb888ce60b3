package org.alongside.incident.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a question for figures is about.
 *
 * @param from inclusive
 * @param until exclusive
 */
record Period(Instant from, Instant until) {
    /** Longest period of one question: a quarter. */
    private static final Duration MAX = Duration.ofDays(92);

    /**
     * As asked for.
     *
     * @param from without one, {@code usual} before the end
     * @param until without one, now
     * @throws ProblemException {@code IMPOSSIBLE_TIME} when it ends before it begins, is too long or is no time
     */
    static Period of(@Nullable String from, @Nullable String until, Duration usual, BusinessClock clock) {
        var end = Objects.requireNonNullElseGet(Moments.of("until", until), clock::now);
        var start = Objects.requireNonNullElseGet(Moments.of("from", from), () -> end.minus(usual));
        if (start.isAfter(end) || start.plus(MAX).isBefore(end)) {
            throw ProblemException.of(
                    EdgeCode.IMPOSSIBLE_TIME, "from", "must be before until, and at most 92 days before it");
        }
        return new Period(start, end);
    }
}
