package org.alongside.car.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.car.duty.Plan;
import org.alongside.contracts.Ids;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.car.PlannedMember;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.jspecify.annotations.Nullable;

/**
 * A dated weekly rota of one car. It lives in the windows it makes: their ids follow from the pattern and the date, so
 * applying it twice plans nothing twice.
 *
 * @param version of this pattern, from 1; a changed pattern is a new version, and takes the place of those before it
 * @param from the first date it makes a window for, and from which versions before it hold no more
 * @param until the last date it makes a window for
 */
public record RotaPattern(
        CarId car, String name, int version, LocalDate from, LocalDate until, List<WeeklyWindow> windows) {

    /** A year's rota at once is a typing mistake; half a year is the longest plan anybody keeps. */
    public static final int DAYS_MAX = 190;

    /** More windows of one day of the week than a day can hold. */
    public static final int WINDOWS_MAX = 28;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    public RotaPattern {
        windows = List.copyOf(windows);
    }

    /** One window of the week, on London's clocks. An end that is not after the start is on the next day. */
    public record WeeklyWindow(
            DayOfWeek day,
            LocalTime from,
            LocalTime until,
            String area,
            DutyKind kind,
            DeploymentMode mode,
            int overrunMinutesMax,
            List<PlannedMember> crew) {
        public WeeklyWindow {
            crew = List.copyOf(crew);
        }
    }

    /** A window that the pattern makes. */
    public record DatedWindow(DutyId id, Plan plan) {}

    /** Whether it makes at least one window and no more than one asks for at once. */
    public boolean isPossible() {
        return !windows.isEmpty()
                && windows.size() <= WINDOWS_MAX
                && !until.isBefore(from)
                && ChronoUnit.DAYS.between(from, until) < DAYS_MAX
                && !datedWindows().isEmpty();
    }

    /** Name and version, as each window it made says. */
    public String label() {
        return name + " v" + version;
    }

    /** From when on it takes the place of the versions before it. */
    public Instant startsAt() {
        return LondonTime.at(from, LocalTime.MIDNIGHT);
    }

    /** Whether a window with this label was made by an earlier version of it. */
    public boolean comesAfter(@Nullable String label) {
        var start = name + " v";
        if (label == null || !label.startsWith(start)) {
            return false;
        }
        var number = label.substring(start.length());
        return NUMBER.matcher(number).matches() && Integer.parseInt(number) < version;
    }

    /** Every window of the pattern, by date. */
    public List<DatedWindow> datedWindows() {
        return from.datesUntil(until.plusDays(1))
                .flatMap(date -> windows.stream()
                        .filter(window -> window.day() == date.getDayOfWeek())
                        .map(window -> dated(date, window)))
                .toList();
    }

    private DatedWindow dated(LocalDate date, WeeklyWindow window) {
        var id = Ids.derived(car.value(), "rota/" + label() + "/" + date + "T" + window.from());
        return new DatedWindow(
                new DutyId(id),
                new Plan(
                        car,
                        LondonTime.at(date, window.from()),
                        LondonTime.end(date, window.from(), window.until()),
                        window.area(),
                        window.kind(),
                        window.mode(),
                        window.overrunMinutesMax(),
                        window.crew()));
    }
}
