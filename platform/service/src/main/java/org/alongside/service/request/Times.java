package org.alongside.service.request;

import java.time.Duration;
import java.time.Instant;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Checks on reported times. An absent time passes: nothing was claimed. */
public final class Times {
    private Times() {}

    /**
     * Refuses what is said to have happened later than {@code now} and the skew of clocks.
     *
     * @throws ProblemException {@link EdgeCode#FUTURE_TIME}
     */
    public static void notInFuture(String field, @Nullable Instant reported, Instant now, Duration skewMax) {
        if (reported != null && reported.isAfter(now.plus(skewMax))) {
            throw ProblemException.of(
                    EdgeCode.FUTURE_TIME,
                    field,
                    "must not lie in the future; it says " + reported + " and it is " + now);
        }
    }

    /**
     * Refuses an end before its start.
     *
     * @throws ProblemException {@link EdgeCode#IMPOSSIBLE_TIME}
     */
    public static void inOrder(@Nullable Instant start, String endField, @Nullable Instant end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw ProblemException.of(EdgeCode.IMPOSSIBLE_TIME, endField, "must not be before its start");
        }
    }
}
