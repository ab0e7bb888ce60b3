package org.alongside.incident.force;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * How one force grades from a date on. There is no national scheme, so it is data. Source: domain 2.5.
 *
 * @param force its code, or {@link #ANY_FORCE}
 * @param from first day it holds, in the force's zone
 * @param timeToAssign a dispatcher's chance to send somebody before an escalation that is due at once
 * @param timeToGrade from the incident's creation to its first grade
 * @param timeToDecide from what asks for a decision on the grade to that decision
 * @param timeToInform from news of units until the caller knows it
 * @param timeToResult from the last unit's leaving until somebody has said what came of it
 * @param timeToRefer from "the victim is referred" until the referral has arrived at the IDVA service
 * @param timeToTellOfRelease from a suspect's release until the victim knows. Source: domain 5, one working day, which a
 *     day never exceeds
 * @param timeToTellUnprotected the same where no condition is known to keep the suspect away
 * @param daysToReview full days after the day on which an incident ended in which somebody looks at its risk again
 * @param shiftChanges local times at which what is still unresourced goes up again
 * @param ruralDistricts codes of the districts in which its rural targets hold
 */
public record ForcePolicy(
        GradingPolicy policy,
        String force,
        LocalDate from,
        ZoneId zone,
        Duration timeToAssign,
        Duration timeToGrade,
        Duration timeToDecide,
        Duration timeToInform,
        Duration timeToResult,
        Duration timeToRefer,
        Duration timeToTellOfRelease,
        Duration timeToTellUnprotected,
        int daysToReview,
        List<LocalTime> shiftChanges,
        Set<String> ruralDistricts,
        Map<Grade, GradeRule> grades) {
    /** Stands for every force without a policy of its own at that date. */
    public static final String ANY_FORCE = "*";

    public ForcePolicy {
        shiftChanges = List.copyOf(shiftChanges);
        ruralDistricts = Set.copyOf(ruralDistricts);
        grades = Map.copyOf(grades);
    }

    boolean holdsFor(String code, Instant moment) {
        return force.equals(code) && !from.atStartOfDay(zone).toInstant().isAfter(moment);
    }

    /**
     * By when somebody should be there, by the force's own promise for such a place. Empty when it has no such grade.
     *
     * @param place null while nobody knows it, which is then not taken for rural
     */
    public Optional<GradeTarget> target(Grade grade, ClockStarts starts, @Nullable Place place) {
        var district = place == null ? null : place.district();
        return Optional.ofNullable(grades.get(grade))
                .map(rule -> rule.target(starts, district != null && ruralDistricts.contains(district)));
    }

    /** The end of the last day on which the risk of what ended at {@code moment} is looked at in time. */
    public Instant reviewBy(Instant moment) {
        return moment.atZone(zone)
                .toLocalDate()
                .plusDays(daysToReview + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** The last change of shifts up to {@code now}, and {@code first}, which is one, when none came after it. */
    public Instant lastShiftChange(Instant first, Instant now) {
        var last = first;
        for (var next = shiftChangeAfter(last); !next.isAfter(now); next = shiftChangeAfter(last)) {
            last = next;
        }
        return last;
    }

    /** The next change of shifts after {@code moment}, also over the days on which clocks change. */
    public Instant shiftChangeAfter(Instant moment) {
        var today = moment.atZone(zone).toLocalDate();
        return Stream.of(today, today.plusDays(1))
                .flatMap(day -> shiftChanges.stream().map(time -> ZonedDateTime.of(day, time, zone)))
                .map(ZonedDateTime::toInstant)
                .filter(change -> change.isAfter(moment))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
