package org.alongside.analytics.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Function;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.reading.Population;
import org.alongside.analytics.reading.TooManyRows;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.EdgeLimits;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.signin.Caller;
import org.jspecify.annotations.Nullable;

/** Where figures are asked for: whom the question may be about, for what time, and from views how recent. */
@Singleton
class FigureDesk {
    private final AllViews views;
    private final Reads reads;
    private final BusinessClock clock;
    private final EdgeLimits limits;
    private final Caller caller;

    FigureDesk(AllViews views, Reads reads, BusinessClock clock, EdgeLimits limits, Caller caller) {
        this.views = views;
        this.reads = reads;
        this.clock = clock;
        this.limits = limits;
        this.caller = caller;
    }

    Population population(Asked asked) {
        return asked.population(caller.now());
    }

    Period period(Asked asked) {
        return asked.period(clock.now(), limits.futureSkewMax());
    }

    @Nullable
    Instant givenCutOff(Asked asked) {
        return asked.givenCutOff(clock.now(), limits.futureSkewMax());
    }

    /**
     * The answer, counted once the views have {@code minPosition}.
     *
     * @param count given the position that all views have reached; one that fails with {@link TooManyRows} tells the
     *     asker to narrow the question
     */
    <T> Uni<Answered<T>> answer(
            Reading<T> reading, OptionalLong minPosition, Function<ReadPosition, Uni<? extends T>> count) {
        return reads.figures(reading, () -> views.position(minPosition)
                .chain(count)
                .onFailure(TooManyRows.class)
                .transform(FigureWriting::tooLarge));
    }
}
