package org.alongside.analytics.api;

import java.time.DateTimeException;
import java.time.Instant;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Moments in query parameters. */
final class Moments {
    private Moments() {}

    static @Nullable Instant optional(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.of(EdgeCode.INVALID, name, "must be a UTC moment such as 2024-02-29T20:15:00Z");
        }
    }
}
