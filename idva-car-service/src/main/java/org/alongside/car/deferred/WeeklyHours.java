package org.alongside.car.deferred;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.alongside.car.rota.LondonTime;

/**
 * When a service works, on London's clocks: the same hours on each of its days. Hours that end before they start run
 * into the next day; equal ones are the whole day.
 *
 * @param closedOn dates on which it does not open, such as bank holidays
 */
public record WeeklyHours(Set<DayOfWeek> days, LocalTime opensAt, LocalTime closesAt, Set<LocalDate> closedOn) {
    /** A service that is closed longer than this is not one. */
    private static final int DAYS_LOOKED_AHEAD_MAX = 60;

    public WeeklyHours {
        days = Set.copyOf(days);
        closedOn = Set.copyOf(closedOn);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a service works on at least one day of the week");
        }
    }

    /** Hours that no closed day interrupts. */
    public WeeklyHours(Set<DayOfWeek> days, LocalTime opensAt, LocalTime closesAt) {
        this(days, opensAt, closesAt, Set.of());
    }

    /** Whether the moment lies on a day on which it does not open though the week says so. */
    boolean isClosedDay(Instant moment) {
        return closedOn.contains(LondonTime.dateOf(moment));
    }

    /** Whether it works at that moment. */
    public boolean isOpen(Instant moment) {
        var today = LondonTime.dateOf(moment);
        return isWithin(today.minusDays(1), moment) || isWithin(today, moment);
    }

    /** The moment at which it has worked for {@code worked} since {@code from}. */
    public Instant after(Instant from, Duration worked) {
        var left = worked;
        var date = LondonTime.dateOf(from).minusDays(1);
        for (int day = 0; day < DAYS_LOOKED_AHEAD_MAX; day++, date = date.plusDays(1)) {
            if (!opensOn(date) || !closes(date).isAfter(from)) {
                continue;
            }
            var start = opens(date).isAfter(from) ? opens(date) : from;
            var open = Duration.between(start, closes(date));
            if (open.compareTo(left) >= 0) {
                return start.plus(left);
            }
            left = left.minus(open);
        }
        throw new IllegalArgumentException(worked + " is longer than a service is ever given");
    }

    /** When it closes next after {@code moment}: today when it still works today. */
    public Instant nextClosing(Instant moment) {
        var date = LondonTime.dateOf(moment).minusDays(1);
        while (!opensOn(date) || !closes(date).isAfter(moment)) {
            date = date.plusDays(1);
        }
        return closes(date);
    }

    private boolean isWithin(LocalDate date, Instant moment) {
        return opensOn(date) && !moment.isBefore(opens(date)) && moment.isBefore(closes(date));
    }

    private boolean opensOn(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !closedOn.contains(date);
    }

    private Instant opens(LocalDate date) {
        return LondonTime.at(date, opensAt);
    }

    private Instant closes(LocalDate date) {
        return LondonTime.end(date, opensAt, closesAt);
    }
}
