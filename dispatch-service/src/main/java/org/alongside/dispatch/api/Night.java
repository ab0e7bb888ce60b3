package org.alongside.dispatch.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A night of a force, named by the date on which it begins: from noon to noon of its own time, so that a late shift and
 * the night shift after it are one night, every moment is in one night, and no change of the clocks is at its edge.
 *
 * @param from included
 * @param to not included
 */
record Night(LocalDate date, Instant from, Instant to) {

    static Night of(LocalDate date, ZoneId zone) {
        return new Night(date, noon(date, zone), noon(date.plusDays(1), zone));
    }

    private static Instant noon(LocalDate date, ZoneId zone) {
        return date.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    /** The night that began yesterday: over, or before noon still going on. */
    static Night last(Instant now, ZoneId zone) {
        return of(now.atZone(zone).toLocalDate().minusDays(1), zone);
    }

    /** The night asked for, or the last one. */
    static Night of(@Nullable String asked, Instant now, ZoneId zone) {
        if (asked == null) {
            return last(now, zone);
        }
        try {
            return of(LocalDate.parse(asked), zone);
        } catch (DateTimeParseException notOne) {
            throw ProblemException.of(EdgeCode.INVALID, "night", "must be a date such as 2025-02-28");
        }
    }
}
