package org.alongside.analytics.api;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.alongside.analytics.figures.Figure;
import org.alongside.analytics.figures.Suppression;
import org.alongside.analytics.figures.Wilson;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.signin.Caller;
import org.jspecify.annotations.Nullable;

/** Puts beside a count what must stand beside it, and hides what is too small for the person who asks. */
@Singleton
class FigureWriting {
    private final Caller caller;
    private final BusinessClock clock;

    FigureWriting(Caller caller, BusinessClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** What a figure means. */
    record Definition(String id, int version, String unit, String window, String population) {}

    /** What was counted, what could not be, and what is too young. */
    record Counted(long numerator, long denominator, long unknown, long incomplete) {}

    Figure rate(Definition definition, Counted counted, Instant cutOff, ReadPosition at) {
        boolean hidden = caller.now().actor().role() != Role.ANALYST
                && Suppression.hides(counted.numerator(), counted.denominator());
        var age = at.age();
        return new Figure(
                definition.id(),
                definition.version(),
                definition.unit(),
                definition.window(),
                definition.population(),
                hidden ? null : counted.numerator(),
                hidden ? null : counted.denominator(),
                percent(counted, hidden),
                counted.unknown(),
                counted.incomplete(),
                hidden,
                cutOff,
                at.position(),
                age == null ? null : clock.now().minus(age),
                age == null ? null : age.toMillis());
    }

    private static Figure.@Nullable Interval percent(Counted counted, boolean hidden) {
        return hidden || counted.denominator() < Suppression.BASE_MIN
                ? null
                : Wilson.interval(counted.numerator(), counted.denominator());
    }
}
