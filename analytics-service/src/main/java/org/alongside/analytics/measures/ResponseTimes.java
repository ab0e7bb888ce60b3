package org.alongside.analytics.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.alongside.analytics.facts.Earliest;
import org.alongside.analytics.facts.Grading;
import org.alongside.analytics.facts.Incident;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.facts.Slice;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Counted.Lengths;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Definition.LengthUnit;
import org.alongside.analytics.figures.Measure;
import org.alongside.analytics.figures.Spell;
import org.alongside.analytics.figures.Verdict;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/**
 * How soon the first unit was at the scene, by the grade that stood when it came. Source: domain 7.2, 2.5.
 *
 * <p>A unit that was sent and whose arrival nobody pressed leaves the time unknown. Nobody sent at all is nobody
 * attended, and stands beside the percentiles, which are about those attended.
 */
public final class ResponseTimes {
    /** The longest target is an appointment within 48 h; a day more for late buttons. */
    static final Duration FOLLOW_UP = Duration.ofDays(3);

    private static final String UNIT = "incident";
    private static final String WINDOW =
            "start of the clock by the force's policy to the first unit at the scene, up to 72 h";

    /** The figures. */
    public static final List<Measure> MEASURES = List.of(
            new Measure(
                    Definition.lengths(
                            "RESPONSE_TIME_BY_GRADE",
                            UNIT,
                            WINDOW,
                            LengthUnit.MINUTES,
                            "Of incidents that a unit attended, how long it took from the moment from which the force's policy"
                                    + " counts to the first unit at the scene; more than 72 h is longer than all others. By the"
                                    + " grade that stood then."),
                    slice -> byGrade(
                            slice,
                            (part, incidents) ->
                                    Lengths.of(part, incidents.map(incident -> time(incident, slice.period()))))),
            new Measure(
                    Definition.share(
                            "RESPONSE_WITHIN_TARGET",
                            UNIT,
                            WINDOW,
                            "Incidents whose first unit was at the scene by the target of the grade that stood then, of all with"
                                    + " a target; one to which nobody was sent was not reached in time."),
                    slice -> byGrade(
                            slice,
                            (part, incidents) -> Share.of(
                                    part, incidents.map(incident -> withinTarget(incident, slice.period())).stream()))),
            new Measure(
                    Definition.share(
                            "RESPONSE_NOT_ATTENDED",
                            UNIT,
                            WINDOW,
                            "Incidents to which no unit was sent within 72 h, of all; to be read beside the percentiles."),
                    slice -> byGrade(
                            slice,
                            (part, incidents) -> Share.of(
                                    part, incidents.map(incident -> notAttended(incident, slice.period())).stream()))));

    private ResponseTimes() {}

    private record Graded(List<Incident> all) {
        <T> List<T> map(Function<Incident, T> of) {
            return all.stream().map(of).toList();
        }
    }

    private interface Counting {
        Counted of(@Nullable String part, Graded incidents);
    }

    private static List<Counted> byGrade(Slice slice, Counting counting) {
        var counted = new ArrayList<Counted>();
        counted.add(counting.of(null, new Graded(slice.incidents())));
        Arrays.stream(Grade.values())
                .map(grade -> counting.of(
                        grade.name(),
                        new Graded(slice.incidents().stream()
                                .filter(incident -> gradeOf(incident) == grade)
                                .toList())))
                .forEach(counted::add);
        return counted;
    }

    static @Nullable Grade gradeOf(Incident incident) {
        return standing(incident).map(Grading::grade).orElse(null);
    }

    /** What stood when the first unit came; without one, what stands now. */
    private static java.util.Optional<Grading> standing(Incident incident) {
        var arrival = incident.atSceneAt();
        return incident.gradingAt(arrival == null ? Instant.MAX : arrival);
    }

    private static Spell time(Incident incident, Period period) {
        var start = startOf(incident);
        if (start == null || incident.isImported()) {
            return Spell.UNKNOWN;
        }
        if (!period.isFollowed(start, FOLLOW_UP)) {
            return Spell.INCOMPLETE;
        }
        if (incident.atSceneAt() == null) {
            return incident.assignedAt() == null ? Spell.OUT : Spell.UNKNOWN;
        }
        return Spell.within(start, incident.atSceneAt(), FOLLOW_UP);
    }

    private static @Nullable Instant startOf(Incident incident) {
        return standing(incident)
                .map(grading -> grading.startedAt(incident.assignedAt()))
                .orElse(null);
    }

    private static Verdict withinTarget(Incident incident, Period period) {
        var standing = standing(incident);
        if (standing.map(Grading::grade).filter(Grade.G5::equals).isPresent()) {
            return Verdict.OUT;
        }
        boolean promised = standing.map(Grading::promised).isPresent();
        return switch (notAttended(incident, period)) {
            case INCOMPLETE -> Verdict.INCOMPLETE;
            case YES -> promised ? Verdict.NO : Verdict.UNKNOWN;
            case NO -> arrivedInTime(incident);
            case UNKNOWN, OUT -> Verdict.UNKNOWN;
        };
    }

    private static Verdict arrivedInTime(Incident incident) {
        var arrival = incident.atSceneAt();
        var target = standing(incident)
                .map(grading -> grading.targetAt(incident.assignedAt()))
                .orElse(null);
        return target == null || arrival == null ? Verdict.UNKNOWN : Verdict.of(!arrival.isAfter(target));
    }

    private static Verdict notAttended(Incident incident, Period period) {
        if (incident.isImported()) {
            return Verdict.UNKNOWN;
        }
        if (!period.isFollowed(incident.receivedAt(), FOLLOW_UP)) {
            return Verdict.INCOMPLETE;
        }
        var sentAt = Earliest.of(incident.assignedAt(), incident.atSceneAt());
        return Verdict.of(sentAt == null || sentAt.isAfter(incident.receivedAt().plus(FOLLOW_UP)));
    }
}
