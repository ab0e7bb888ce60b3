package org.alongside.analytics.api;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.alongside.analytics.facts.Incidents.Basis;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.reading.Population;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.Times;
import org.alongside.service.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What every figure may be asked with: {@code force}, {@code district}, {@code origin}, {@code basis}, {@code from},
 * {@code until}, {@code cutOff}. Use as {@code @BeanParam}.
 */
public final class Asked {
    /** Longest period of one question: three years, the longest comparison planned, and some days. */
    static final Duration PERIOD_MAX = Duration.ofDays(1_100);

    private static final Duration PERIOD_DEFAULT = Duration.ofDays(365);
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._'-]{0,79}";

    @QueryParam("force")
    @Pattern(regexp = NAME)
    @Nullable
    String force;

    @QueryParam("district")
    @Pattern(regexp = NAME)
    @Nullable
    String district;

    @QueryParam("origin")
    @Nullable
    String origin;

    @QueryParam("basis")
    @Nullable
    String basis;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("until")
    @Nullable
    String until;

    @QueryParam("cutOff")
    @Nullable
    String cutOff;

    /**
     * Whom it is about. An exercise is counted only where it is asked for, and then alone. Everybody but an analyst,
     * who evaluates across forces and imported history, asks about their own force.
     *
     * @throws ProblemException {@link EdgeCode#FORBIDDEN} for another one
     */
    Population population(SignedIn who) {
        boolean everywhere = who.actor().role() == Role.ANALYST;
        if (!everywhere && force != null && !who.mayReadOf(force)) {
            throw ProblemException.of(EdgeCode.FORBIDDEN, "Figures of another force are for analysts only.");
        }
        return new Population(
                everywhere ? force : who.force(),
                district,
                origin == null ? Population.REAL : EnumSet.of(Choices.one("origin", origin, Origin.class)),
                basis == null ? Basis.CONFIRMED : Choices.one("basis", basis, Basis.class));
    }

    /** The moment up to which things are known, where one is given; none can be known later than now. */
    @Nullable
    Instant givenCutOff(Instant now, Duration skewMax) {
        var given = moment("cutOff", cutOff);
        Times.notInFuture("cutOff", given, now, skewMax);
        return given;
    }

    /** The period: by default the year before the cut-off, which by default is now. */
    Period period(Instant now, Duration skewMax) {
        var given = givenCutOff(now, skewMax);
        var known = given == null ? now : given;
        var end = or(moment("until", until), known);
        var start = or(moment("from", from), end.minus(PERIOD_DEFAULT));
        Times.inOrder(start, "until", end);
        if (Duration.between(start, end).compareTo(PERIOD_MAX) > 0) {
            throw ProblemException.of(
                    EdgeCode.INVALID, "from", "must be at most " + PERIOD_MAX.toDays() + " days back");
        }
        return new Period(start, end, known);
    }

    private static Instant or(@Nullable Instant given, Instant other) {
        return given == null ? other : given;
    }

    private static @Nullable Instant moment(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.of(EdgeCode.INVALID, name, "must be a UTC moment such as 2024-02-29T20:15:00Z");
        }
    }
}
