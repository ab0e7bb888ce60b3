package org.alongside.incident.grading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that asks for a decision on the grade. Without a grade the first one is that decision.
 *
 * @param open whether it is asked of an incident that has a grade
 * @param reason null while nothing asks
 * @param askedAt since when somebody should have decided; null also when nobody said when it happened
 * @param toldAt when somebody was told that nobody decided, or graded, in time
 */
public record GradeQuestion(
        boolean open,
        @Nullable ClockReason reason,
        @Nullable Instant askedAt,
        @Nullable Instant toldAt) {
    /** Nothing asks. */
    public static final GradeQuestion NONE = new GradeQuestion(false, null, null, null);

    /** One more reason. The time to decide counts from the first, until somebody was told; then it counts anew. */
    GradeQuestion asked(boolean graded, ClockReason because, @Nullable Instant at) {
        return askedAt == null || toldAt != null
                ? new GradeQuestion(graded, because, at, null)
                : new GradeQuestion(graded, because, askedAt, null);
    }

    GradeQuestion told(Instant at) {
        return new GradeQuestion(open, reason, askedAt, at);
    }
}
