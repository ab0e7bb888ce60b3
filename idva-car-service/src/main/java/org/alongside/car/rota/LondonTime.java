package org.alongside.car.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Shift maths on London's clocks, which change twice a year: one day has 23 hours and one has 25. A time that the
 * spring change skips is taken an hour later; of a time that the autumn change repeats, the first is taken.
 */
public final class LondonTime {
    /** The zone of every rota and of all service hours. Source: domain 2.10. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** The moment when London's clocks show this date and time. */
    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(LONDON).toInstant();
    }

    /** When a window ends that began on {@code date}: on the next day when its end is not after its start. */
    public static Instant end(LocalDate date, LocalTime from, LocalTime until) {
        return at(until.isAfter(from) ? date : date.plusDays(1), until);
    }

    /** The date in London at that moment. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }
}
