package org.alongside.eventsourcing.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A timer as it was set when it came due. Whoever answers it names the occurrence and not just the timer: a timer that
 * was moved meanwhile is another occurrence, and is left alone.
 *
 * @param id of the timer
 * @param dueAt when it was due, business clock, in microseconds
 */
public record TimerOccurrence(String id, Instant dueAt) {
    private static final char BETWEEN = '@';
    private static final Pattern OCCURRENCE = Pattern.compile(".*@-?\\d+", Pattern.DOTALL);

    /** As {@code id@microseconds since 1970}, the way it is passed as a cancelled timer and parked. */
    public String text() {
        return id + BETWEEN + ChronoUnit.MICROS.between(Instant.EPOCH, dueAt);
    }

    static boolean isOne(String cancelled) {
        return OCCURRENCE.matcher(cancelled).matches();
    }

    /** The occurrence that {@link #text} was made of. */
    public static TimerOccurrence parse(String text) {
        int at = text.lastIndexOf(BETWEEN);
        return new TimerOccurrence(
                text.substring(0, at), Instant.EPOCH.plus(Long.parseLong(text.substring(at + 1)), ChronoUnit.MICROS));
    }
}
