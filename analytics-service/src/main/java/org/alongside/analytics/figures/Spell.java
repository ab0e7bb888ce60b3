package org.alongside.analytics.figures;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long something took for one subject. */
public sealed interface Spell {
    /** It ended. */
    record Took(Duration length) implements Spell {}

    /** It did not end within its follow-up, or does not count: see the verdict. */
    record Not(Verdict verdict) implements Spell {}

    /** Followed to its end and not happened: longer than any that did. */
    Spell NEVER = new Not(Verdict.NO);

    Spell UNKNOWN = new Not(Verdict.UNKNOWN);
    Spell INCOMPLETE = new Not(Verdict.INCOMPLETE);
    Spell OUT = new Not(Verdict.OUT);

    /** From start to end, nothing when the end was pressed before the start; {@link #NEVER} past the follow-up. */
    static Spell within(Instant start, @Nullable Instant end, Duration followUp) {
        if (end == null || end.isAfter(start.plus(followUp))) {
            return NEVER;
        }
        return new Took(end.isBefore(start) ? Duration.ZERO : Duration.between(start, end));
    }
}
