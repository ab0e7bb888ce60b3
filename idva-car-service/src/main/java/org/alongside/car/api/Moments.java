package org.alongside.car.api;

import java.time.DateTimeException;
import java.time.Instant;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Times in the query of a request. */
final class Moments {
    private Moments() {}

    static @Nullable Instant parse(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException noTime) {
            throw ProblemException.of(EdgeCode.MALFORMED, field, "must be a time in UTC such as 2025-02-28T13:45:00Z");
        }
    }
}
