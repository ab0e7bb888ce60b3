package org.alongside.analytics.reading;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.analytics.Folded;
import org.alongside.analytics.Story;
import org.alongside.analytics.car.CarJobs;
import org.alongside.analytics.casefile.CaseFiles;
import org.alongside.analytics.contact.VictimContacts;
import org.alongside.analytics.duty.Duties;
import org.alongside.analytics.facts.Incidents;
import org.alongside.analytics.facts.Incidents.Basis;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.facts.Picture;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.incidents.IncidentFacts;
import org.alongside.analytics.measures.Question;
import org.alongside.analytics.people.Matches;
import org.alongside.eventsourcing.follow.View;
import org.jspecify.annotations.Nullable;

/** Counts over a story as the service does, from events over rows to figures, without a database. */
public final class Counting {
    private final Story story;
    private final Period period;

    /** What is known 300 days after {@code start}, of everything since. */
    public Counting(Story story, Instant start) {
        this(
                story,
                new Period(start.minusSeconds(1), start.plus(Duration.ofDays(300)), start.plus(Duration.ofDays(300))));
    }

    public Counting(Story story, Period period) {
        this.story = story;
        this.period = period;
    }

    private Stream<Row> rows(View<?> view) {
        return Folded.rows(view, story.told()).values().stream().map(EntityRow::of);
    }

    private Stream<Row> matches() {
        return Folded.rows(new Matches(), story.told()).values().stream()
                .map(match -> EntityRow.of(match, Map.of("other_people", "")));
    }

    public Incidents incidents() {
        return Told.incidents(
                rows(new IncidentFacts()), rows(new CarJobs()).map(Told::job).toList(), matches());
    }

    public Picture picture() {
        return new Picture(
                period,
                incidents(),
                Basis.CONFIRMED,
                rows(new VictimContacts()).map(Told::contact).toList(),
                rows(new CaseFiles()).map(Told::file).toList(),
                rows(new Duties()).map(Told::duty).toList());
    }

    /** The count of a whole. */
    public Counted count(Question question, String definition) {
        return count(question, definition, null);
    }

    /** The count of a whole or, where it is named, of a part. */
    public Counted count(Question question, String definition, @Nullable String part) {
        var slice = picture().whole();
        return question.measures().stream()
                .filter(measure -> measure.definition().id().equals(definition))
                .flatMap(measure -> measure.rule().apply(slice).stream())
                .filter(counted -> Objects.equals(counted.part(), part))
                .findFirst()
                .orElseThrow();
    }

    /** {@code numerator/denominator, unknown, incomplete} of a whole. */
    public String of(Question question, String definition) {
        var count = count(question, definition);
        return "%d/%d ?%d ...%d".formatted(count.numerator(), count.denominator(), count.unknown(), count.incomplete());
    }
}
