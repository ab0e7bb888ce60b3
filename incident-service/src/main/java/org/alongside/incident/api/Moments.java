package org.alongside.incident.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Moments asked for in an address. */
final class Moments {
    private Moments() {}

    /**
     * The moment somebody named.
     *
     * @param field that names it
     * @param given null when nobody did
     */
    static @Nullable Instant of(String field, @Nullable String given) {
        try {
            return given == null ? null : Instant.parse(given);
        } catch (DateTimeParseException notAMoment) {
            throw ProblemException.of(EdgeCode.IMPOSSIBLE_TIME, field, "must be a moment such as 2026-01-31T12:00:00Z");
        }
    }
}
