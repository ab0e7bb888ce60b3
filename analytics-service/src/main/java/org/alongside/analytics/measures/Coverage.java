package org.alongside.analytics.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.alongside.analytics.facts.Incident;
import org.alongside.analytics.facts.Job;
import org.alongside.analytics.facts.Slice;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Counted.Lengths;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Definition.LengthUnit;
import org.alongside.analytics.figures.Measure;
import org.alongside.analytics.figures.Spell;
import org.alongside.analytics.figures.Verdict;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;

/**
 * How many incidents the car attended, over three denominators, and by mode. To attend is to be there, not to have had
 * contact; a call from the car is told as its own mode and is no attendance. Source: domain 7.2, 3.1.
 */
public final class Coverage {
    private static final Duration FOLLOW_UP = Duration.ofDays(1);
    private static final String UNIT = "incident";
    private static final String WINDOW = "received + 24 h";

    private static final Measure ALL = share(
            "COVERAGE_ALL",
            "Incidents that the car attended within 24 h, of all domestic-abuse incidents.",
            (_, _) -> FlagValue.YES);

    private static final Measure IN_SHIFT = share(
            "COVERAGE_IN_SHIFT",
            "Incidents that the car attended within 24 h, of those received while a car was planned on duty in their area, whether or"
                    + " not anybody came. An unknown area leaves it unknown.",
            (slice, incident) -> slice.duties().inShift(incident));

    private static final Measure ELIGIBLE = share(
            "COVERAGE_ELIGIBLE",
            "Incidents that the car attended within 24 h, of those that were a job for it by rules D1 to D6 as dispatch or the car"
                    + " judged them. An incident for which nobody judged it is unknown.",
            (_, incident) -> incident.eligibleForCar());

    /** Which share of incidents were a job for the car. */
    public static final Measure ELIGIBLE_SHARE = new Measure(
            Definition.share(
                    "ELIGIBLE_FOR_CAR",
                    UNIT,
                    WINDOW,
                    "Incidents that were a job for the car by rules D1 to D6 as somebody judged them, of those judged."),
            slice -> List.of(
                    Share.of(null, slice.incidents().stream().map(incident -> Verdict.of(incident.eligibleForCar())))));

    /** How long the car waited near the scene. */
    public static final Measure HOLD_TIME = new Measure(
            Definition.lengths(
                    "HOLD_TIME",
                    "job of the car that staged",
                    "car staged to its place declared safe, up to 24 h",
                    LengthUnit.MINUTES,
                    "How long a staged car waited until a named officer declared the place safe. A wait that ended otherwise"
                            + " counts as longer than all that did."),
            slice -> List.of(Lengths.of(
                    null,
                    slice.incidents().stream()
                            .flatMap(incident -> incident.jobs().stream().map(job -> hold(slice, incident, job)))
                            .toList())));

    /** The figures. */
    public static final List<Measure> MEASURES = List.of(ALL, IN_SHIFT, ELIGIBLE, ELIGIBLE_SHARE, HOLD_TIME);

    private Coverage() {}

    private static Measure share(String id, String sentence, BiFunction<Slice, Incident, FlagValue> population) {
        return new Measure(Definition.share(id, UNIT, WINDOW, sentence), slice -> byMode(slice, population));
    }

    private static List<Counted> byMode(Slice slice, BiFunction<Slice, Incident, FlagValue> population) {
        var counted = new ArrayList<Counted>();
        counted.add(attended(null, slice, population, Incident::isAttendedByCar));
        Arrays.stream(DeploymentMode.values())
                .map(mode ->
                        attended(mode.name(), slice, population, (incident, until) -> incident.isAttended(mode, until)))
                .forEach(counted::add);
        return counted;
    }

    private static Share attended(
            @org.jspecify.annotations.Nullable String part,
            Slice slice,
            BiFunction<Slice, Incident, FlagValue> population,
            BiPredicate<Incident, Instant> attended) {
        return Share.of(
                part,
                slice.incidents().stream()
                        .map(incident -> verdict(slice, incident, population.apply(slice, incident), attended)));
    }

    private static Verdict verdict(
            Slice slice, Incident incident, FlagValue belongs, BiPredicate<Incident, Instant> attended) {
        if (belongs == FlagValue.NO) {
            return Verdict.OUT;
        }
        if (!slice.period().isFollowed(incident.receivedAt(), FOLLOW_UP)) {
            return Verdict.INCOMPLETE;
        }
        return belongs == FlagValue.YES && !incident.isImported()
                ? Verdict.of(attended.test(incident, incident.receivedAt().plus(FOLLOW_UP)))
                : Verdict.UNKNOWN;
    }

    private static Spell hold(Slice slice, Incident incident, Job job) {
        var staged = job.stagedAt();
        if (staged == null) {
            return Spell.OUT;
        }
        if (!slice.period().isFollowed(staged, FOLLOW_UP)) {
            return Spell.INCOMPLETE;
        }
        return incident.holdOf(staged)
                .filter(hold -> hold.compareTo(FOLLOW_UP) <= 0)
                .<Spell>map(Spell.Took::new)
                .orElse(Spell.NEVER);
    }
}
