package org.alongside.cases.safecontact;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.alongside.contracts.cases.SafeTime;

/**
 * Spans of the week in local time. A span that ends at midnight or earlier than it begins runs to the end of its day.
 */
final class SafeTimes {
    private SafeTimes() {}

    /** Whether {@code moment} lies in one of the spans; the start belongs to a span and the end does not. */
    static boolean contain(List<SafeTime> times, Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return times.stream()
                .anyMatch(span -> span.day() == local.getDayOfWeek()
                        && !local.toLocalTime().isBefore(span.from())
                        && local.toLocalTime().isBefore(end(span)));
    }

    /** The spans in which both are safe. */
    static List<SafeTime> common(List<SafeTime> one, List<SafeTime> other) {
        return one.stream()
                .flatMap(a -> other.stream().filter(b -> overlap(a, b)).map(b -> intersection(a, b)))
                .distinct()
                .toList();
    }

    private static boolean overlap(SafeTime a, SafeTime b) {
        return a.day() == b.day() && later(a.from(), b.from()).isBefore(earlier(end(a), end(b)));
    }

    private static SafeTime intersection(SafeTime a, SafeTime b) {
        return new SafeTime(a.day(), later(a.from(), b.from()), earlier(end(a), end(b)));
    }

    private static LocalTime end(SafeTime span) {
        return span.until().isAfter(span.from()) ? span.until() : LocalTime.MAX;
    }

    private static LocalTime later(LocalTime a, LocalTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalTime earlier(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }
}
