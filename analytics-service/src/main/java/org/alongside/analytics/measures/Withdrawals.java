package org.alongside.analytics.measures;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.analytics.facts.CaseFile;
import org.alongside.analytics.facts.Crimes;
import org.alongside.analytics.facts.Crimes.Crime;
import org.alongside.analytics.facts.Incidents;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.facts.Position;
import org.alongside.analytics.facts.Slice;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Measure;
import org.alongside.analytics.figures.Verdict;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.incidents.CrimeDecision;
import org.jspecify.annotations.Nullable;

/**
 * How often a victim who supported an investigation withdrew. Withdrawn is never the same as false. Charges are not in
 * the contracts yet, so a withdrawal after a charge cannot be told from one before it. Source: domain 7.2, 5.8.
 */
public final class Withdrawals {
    private static final Set<VictimPosition> SUPPORTING = EnumSet.of(VictimPosition.SUPPORTS, VictimPosition.REENGAGED);

    /** The figures. */
    public static final List<Measure> MEASURES = List.of(within(90), within(180));

    private Withdrawals() {}

    /** Whose word about which crime. */
    private record Subject(String person, Crime crime) {}

    /** What one person said about one crime, in whichever file, in order. */
    private record Said(List<Position> positions, @Nullable CrimeDecision decision) {}

    private record Word(Subject subject, Position position) {}

    private static Measure within(int days) {
        return new Measure(
                Definition.share(
                        "WITHDRAWAL_RATE_" + days,
                        "crime and victim",
                        "first position in support + " + days + " d",
                        "Crimes on which the victim withdrew within " + days + " days of first supporting the"
                                + " investigation, before or after a charge, of crimes the victim ever supported. A"
                                + " position about an incident nobody decided to be a crime or none leaves it unknown, and"
                                + " so does a crime nobody said the incident of."),
                slice -> List.of(
                        Share.of(null, said(slice).map(said -> verdict(said, slice.period(), Duration.ofDays(days))))));
    }

    private static Stream<Said> said(Slice slice) {
        var crimes = new Crimes(
                slice.known(),
                slice.files().stream()
                        .flatMap(file -> file.positions().stream())
                        .toList());
        return slice.files().stream()
                .flatMap(file -> words(file, slice.known(), crimes))
                .collect(Collectors.groupingBy(Word::subject, Collectors.mapping(Word::position, Collectors.toList())))
                .entrySet()
                .stream()
                .map(said -> new Said(
                        said.getValue().stream()
                                .sorted(Comparator.comparing(Position::askedAt))
                                .toList(),
                        crimes.decisionOn(said.getKey().crime())));
    }

    private static Stream<Word> words(CaseFile file, Incidents known, Crimes crimes) {
        var person = file.victim() == null ? file.id().toString() : known.personOf(file.victim());
        return file.positions().stream().flatMap(position -> crimes.of(position).stream()
                .map(crime -> new Word(new Subject(person, crime), position)));
    }

    private static Verdict verdict(Said said, Period period, Duration window) {
        var start = said.positions().stream()
                .filter(position -> SUPPORTING.contains(position.position()))
                .map(Position::askedAt)
                .findFirst();
        if (start.isEmpty() || !period.holds(start.get()) || said.decision() == CrimeDecision.NON_CRIME) {
            return Verdict.OUT;
        }
        if (said.decision() == null) {
            return Verdict.UNKNOWN;
        }
        var end = start.get().plus(window);
        return period.isFollowed(start.get(), window)
                ? Verdict.of(said.positions().stream()
                        .filter(position -> position.position() == VictimPosition.WITHDRAWN)
                        .anyMatch(position -> position.askedAt().isAfter(start.get())
                                && !position.askedAt().isAfter(end)))
                : Verdict.INCOMPLETE;
    }
}
