package org.alongside.analytics.api;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Figure;
import org.alongside.analytics.figures.Shown;
import org.alongside.analytics.figures.Suppression;
import org.alongside.analytics.reading.TooManyRows;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.Caller;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts beside a count what must stand beside it, and hides what is too small for the person who asks. */
@Singleton
class FigureWriting {
    private static final Logger LOG = Logger.getLogger(FigureWriting.class);

    private final Caller caller;
    private final BusinessClock clock;
    private final MeterRegistry metrics;

    FigureWriting(Caller caller, BusinessClock clock, MeterRegistry metrics) {
        this.caller = caller;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** What stands beside every figure of one answer. */
    record Beside(String population, Instant cutOff, ReadPosition at) {}

    /** What to tell somebody whose question is too large. */
    static ProblemException tooLarge(TooManyRows tooMany) {
        return ProblemException.of(
                EdgeCode.INVALID,
                "district",
                "or force must be named: a question counts over at most " + tooMany.max() + " "
                        + tooMany.kind().inWords());
    }

    /** A whole and its parts. */
    List<Figure> of(Definition definition, @Nullable String group, List<Counted> whole, Beside beside) {
        var role = caller.now().actor().role();
        boolean exact = role == Role.ANALYST;
        var hidden = Suppression.hidden(whole);
        if (!exact && !hidden.isEmpty()) {
            metrics.counter("alongside.figures.hidden", "definition", definition.id())
                    .increment(hidden.size());
            LOG.infof("hid %d numbers of %s from %s", hidden.size(), definition.id(), role);
        }
        return IntStream.range(0, whole.size())
                .mapToObj(i ->
                        figure(definition, group, new Shown(whole.get(i), exact, !exact && hidden.contains(i)), beside))
                .toList();
    }

    private Figure figure(Definition definition, @Nullable String group, Shown shown, Beside beside) {
        var age = beside.at().age();
        return new Figure(
                definition.id(),
                definition.version(),
                definition.unit(),
                definition.window(),
                beside.population(),
                group,
                shown.counted().part(),
                shown.numerator(),
                shown.denominator(),
                shown.percent(),
                shown.perHour(),
                shown.quantiles(definition.lengthUnit()),
                definition.lengthUnit(),
                shown.unknown(),
                shown.unknownPercent(),
                shown.incomplete(),
                shown.suppressed(),
                beside.cutOff(),
                beside.at().position(),
                age == null ? null : clock.now().minus(age),
                age == null ? null : age.toMillis());
    }
}
