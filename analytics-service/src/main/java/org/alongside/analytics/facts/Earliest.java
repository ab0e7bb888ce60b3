package org.alongside.analytics.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The first of two moments, in whatever order they were told. */
public final class Earliest {
    private Earliest() {}

    /** The earlier one; the other where one is not known. */
    public static @Nullable Instant of(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }
}
