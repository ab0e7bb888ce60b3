package org.alongside.simulator.simulation.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When domestic-abuse calls come in: Poisson in each local hour, times a factor of the day, so that days vary more than
 * Poisson. Source: domain 10.1 and 10.2.
 */
public final class Arrivals {
    /** Local time of the borough. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final double DAYS_A_YEAR = 365.25;

    /** The bigger, the more alike are days of one kind. */
    private static final int DAY_SHAPE = 12;

    private static final double[] WEEKDAY = {
        3.6, 2.8, 2.2, 1.7, 1.3, 1.2, 1.5, 2.2, 3.3, 4.2, 4.6, 4.7, 4.7, 4.6, 4.7, 5.0, 5.4, 5.7, 6.0, 6.2, 6.3, 6.3,
        6.1, 5.7
    };
    private static final double[] WEEKEND = {
        6.0, 5.5, 4.8, 3.9, 2.8, 1.9, 1.6, 1.7, 2.2, 2.9, 3.5, 3.8, 3.9, 4.0, 4.2, 4.4, 4.7, 5.0, 5.3, 5.6, 5.8, 5.8,
        5.6, 5.1
    };
    private static final double[] MONDAY_TO_SUNDAY = {.97, .92, .92, .94, 1.02, 1.13, 1.10};
    private static final double SUMMER = 1.08;
    private static final double CHRISTMAS = 1.25;
    private static final double REST_OF_YEAR = .97;
    private static final double WHOLE = 100;

    private final long seed;
    private final District district;

    /** The arrivals of this seed in that district, but for calls that soon follow another ({@link Storyteller#again}). */
    public Arrivals(long seed, District district) {
        this.seed = seed;
        this.district = district;
    }

    /** The moments at which calls of this local day are answered, in order. */
    public List<Instant> of(LocalDate day) {
        var chance = Chance.in(seed, "arrivals/" + day);
        double ofDay = meanOf(day) * Storyteller.FIRST_SHARE * chance.factor(DAY_SHAPE);
        var moments = new ArrayList<Instant>();
        IntStream.range(0, shares(day).length).forEach(hour -> add(moments, day, hour, ofDay, chance));
        return moments.stream().sorted().toList();
    }

    /** Calls expected on a day, before the day's own luck. */
    public double meanOf(LocalDate day) {
        return district.callsAYear()
                / DAYS_A_YEAR
                * MONDAY_TO_SUNDAY[day.getDayOfWeek().getValue() - 1]
                * season(day);
    }

    /** An hour that the clocks skip has no calls; one that comes twice has them in its first coming. */
    private static void add(List<Instant> moments, LocalDate day, int hour, double ofDay, Chance chance) {
        var start = day.atTime(hour, 0).atZone(ZONE);
        int calls = chance.poisson(ofDay * shares(day)[hour] / WHOLE);
        for (int i = 0; i < calls && start.getHour() == hour; i++) {
            moments.add(start.toInstant().plusSeconds(chance.below(3_600)));
        }
    }

    private static double[] shares(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? WEEKDAY : WEEKEND;
    }

    private static double season(LocalDate day) {
        if (day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST) {
            return SUMMER;
        }
        boolean christmas = (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 17)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 4);
        return christmas ? CHRISTMAS : REST_OF_YEAR;
    }
}
