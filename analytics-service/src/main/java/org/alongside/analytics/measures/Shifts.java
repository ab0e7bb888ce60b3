package org.alongside.analytics.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.analytics.facts.Incident;
import org.alongside.analytics.facts.Slice;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Counted.PerHour;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Measure;
import org.alongside.analytics.figures.Verdict;
import org.alongside.contracts.vocabulary.Grade;

/**
 * What is compared between incidents received while a car was planned on duty and those that were not: what came in,
 * and the outcomes fixed in advance. By the roster, whether or not the car came: who was attended was chosen, and
 * reachable. Source: domain 7.2 and 7.4.
 */
public final class Shifts {
    private static final String UNIT = "incident";
    private static final String WINDOW = "planned duty windows in the period, or the time outside of them";

    private static final Measure INCIDENTS = new Measure(
            Definition.perHour(
                    "INCIDENTS_PER_HOUR",
                    UNIT,
                    WINDOW,
                    "Incidents received per hour of the group's time, hours added up over the areas that had a car in the"
                            + " period."),
            slice -> List.of(new PerHour(null, slice.incidents().size(), slice.planned(), 0)));

    private static final Measure GRADES = new Measure(
            Definition.share(
                    "GRADE_SHARE",
                    UNIT,
                    WINDOW,
                    "Incidents of a grade, of all graded; the whole is those that have a grade."),
            Shifts::byGrade);

    private static final Measure SUSPECT_PRESENT = flag(
            "SUSPECT_PRESENT_SHARE",
            "Incidents in which the suspect was last said to be on scene, of those where it was said either way.",
            Incident::suspectOnScene);

    private static final Measure ARRESTED = flag(
            "ARREST_SHARE",
            "Incidents with an arrest, of all: an arrest lowers repeat calls more than any car is likely to, so it stands"
                    + " beside every comparison.",
            Incident::arrested);

    private static final Measure CAR_CONTACTS = new Measure(
            Definition.perHour(
                    "CAR_CONTACTS_PER_STAFFED_HOUR",
                    "victim",
                    WINDOW,
                    "Victims with whom the car's advocate had two-way contact, per hour in which a constable and an IDVA were"
                            + " both with the car."),
            slice -> List.of(new PerHour(
                    null,
                    slice.victims().stream()
                            .map(victim -> victim.dealings().carContactAt())
                            .filter(Objects::nonNull)
                            .count(),
                    slice.staffed(),
                    0)));

    /** The figures of the comparison, those of other questions among them. */
    public static final List<Measure> MEASURES = Stream.of(
                    List.of(
                            INCIDENTS,
                            GRADES,
                            SUSPECT_PRESENT,
                            ARRESTED,
                            Coverage.ELIGIBLE_SHARE,
                            CAR_CONTACTS,
                            AdvocateContact.ACCEPTANCE,
                            AdvocateContact.TIME,
                            Coverage.HOLD_TIME,
                            Advocacy.ENGAGEMENT),
                    Withdrawals.MEASURES)
            .flatMap(List::stream)
            .toList();

    private Shifts() {}

    private static Measure flag(
            String id,
            String sentence,
            java.util.function.Function<Incident, org.alongside.contracts.vocabulary.FlagValue> flag) {
        return new Measure(
                Definition.share(id, UNIT, WINDOW, sentence),
                slice -> List.of(
                        Share.of(null, slice.incidents().stream().map(incident -> Verdict.of(flag.apply(incident))))));
    }

    private static List<Counted> byGrade(Slice slice) {
        var counted = new ArrayList<Counted>();
        counted.add(Share.of(null, slice.incidents().stream().map(incident -> verdict(incident, null))));
        Arrays.stream(Grade.values())
                .map(grade ->
                        Share.of(grade.name(), slice.incidents().stream().map(incident -> verdict(incident, grade))))
                .forEach(counted::add);
        return counted;
    }

    private static Verdict verdict(Incident incident, @org.jspecify.annotations.Nullable Grade grade) {
        var graded = ResponseTimes.gradeOf(incident);
        return graded == null ? Verdict.UNKNOWN : Verdict.of(grade == null || graded == grade);
    }
}
