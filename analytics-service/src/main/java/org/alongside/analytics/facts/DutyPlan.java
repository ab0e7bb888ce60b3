package org.alongside.analytics.facts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** The planned windows of a period by area. Hours of the week are those of Europe/London, clock changes and all. */
public final class DutyPlan {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Period period;
    private final List<Duty> duties;
    private final Map<String, Spans> planned;
    private final Map<String, Set<HourOfWeek>> hours = new HashMap<>();

    private record HourOfWeek(DayOfWeek day, int hour) {
        static HourOfWeek of(Instant moment) {
            var local = moment.atZone(ZONE);
            return new HourOfWeek(local.getDayOfWeek(), local.getHour());
        }
    }

    /** The windows that lie in the period, at least in part, as far as the cut-off. */
    public DutyPlan(List<Duty> duties, Period period) {
        this.duties = List.copyOf(duties);
        this.period = known(period);
        this.planned = duties.stream()
                .collect(Collectors.groupingBy(Duty::area, Collectors.reducing(Spans.NONE, this::windowOf, Spans::or)));
        planned.forEach((area, spans) -> hours.put(area, hoursIn(spans)));
    }

    /** Of hours after the cut-off nobody can know what came in. */
    private static Period known(Period period) {
        var until = period.cutOff().isBefore(period.until()) ? period.cutOff() : period.until();
        return new Period(period.from(), until.isBefore(period.from()) ? period.from() : until, period.cutOff());
    }

    private Spans windowOf(Duty duty) {
        return Spans.of(duty.from(), duty.until()).within(period.from(), period.until());
    }

    private static Set<HourOfWeek> hoursIn(Spans spans) {
        var hours = new HashSet<HourOfWeek>();
        for (var span : spans.spans()) {
            for (var moment = span.from();
                    moment.isBefore(span.until());
                    moment = moment.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS)) {
                hours.add(HourOfWeek.of(moment));
            }
        }
        return hours;
    }

    /** Whether a car was planned on duty where and when the incident was received. */
    public FlagValue inShift(Incident incident) {
        var area = incident.district();
        if (area == null) {
            boolean anywhere = planned.values().stream().anyMatch(spans -> spans.hold(incident.receivedAt()));
            return anywhere ? FlagValue.UNKNOWN : FlagValue.NO;
        }
        return planned.getOrDefault(area, Spans.NONE).hold(incident.receivedAt()) ? FlagValue.YES : FlagValue.NO;
    }

    /** Whether the incident belongs to the group. One whose area is unknown or never had a car belongs to none. */
    public boolean isIn(ShiftGroup group, Incident incident) {
        var area = incident.district();
        return area != null
                && switch (group) {
                    case ON_DUTY -> inShift(incident) == FlagValue.YES;
                    case OFF_DUTY -> planned.containsKey(area) && inShift(incident) == FlagValue.NO;
                    case OFF_DUTY_SAME_HOURS ->
                        inShift(incident) == FlagValue.NO
                                && hoursOf(area).contains(HourOfWeek.of(incident.receivedAt()));
                    case EVENING, WEEKEND, DAY, NIGHT -> isIn(group, area, incident.receivedAt());
                };
    }

    private boolean isIn(ShiftGroup group, String area, Instant receivedAt) {
        return duties.stream()
                .anyMatch(duty -> group.takes(duty) && duty.area().equals(area) && duty.covers(receivedAt));
    }

    private Set<HourOfWeek> hoursOf(@Nullable String area) {
        return hours.getOrDefault(area, Set.of());
    }

    /** How long the group's time is, added up over the areas. */
    public Duration lengthOf(ShiftGroup group) {
        return switch (group) {
            case OFF_DUTY -> sum((_, spans) -> whole().minus(spans.length()));
            case OFF_DUTY_SAME_HOURS -> sum((area, spans) -> inHoursOf(area).minus(spans.length()));
            case ON_DUTY, EVENING, WEEKEND, DAY, NIGHT ->
                sum((area, _) -> union(group, area, this::windowOf).length());
        };
    }

    /** How long of it a constable and an IDVA were both with a car. */
    public Duration staffedOf(ShiftGroup group) {
        return !group.isOnDuty()
                ? Duration.ZERO
                : sum((area, _) -> union(group, area, duty -> duty.staffed().within(period.from(), period.until()))
                        .length());
    }

    private Spans union(ShiftGroup group, String area, java.util.function.Function<Duty, Spans> part) {
        return duties.stream()
                .filter(duty -> group.takes(duty) && duty.area().equals(area))
                .map(part)
                .reduce(Spans.NONE, Spans::or);
    }

    private Duration sum(BiFunction<String, Spans, Duration> ofArea) {
        return planned.entrySet().stream()
                .map(area -> ofArea.apply(area.getKey(), area.getValue()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration whole() {
        return Duration.between(period.from(), period.until());
    }

    private Duration inHoursOf(String area) {
        var length = Duration.ZERO;
        var hour = period.from().truncatedTo(ChronoUnit.HOURS);
        for (; hour.isBefore(period.until()); hour = hour.plus(1, ChronoUnit.HOURS)) {
            if (hoursOf(area).contains(HourOfWeek.of(hour))) {
                var next = hour.plus(1, ChronoUnit.HOURS);
                length = length.plus(Spans.of(hour, next)
                        .within(period.from(), period.until())
                        .length());
            }
        }
        return length;
    }
}
