package org.alongside.analytics.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.alongside.analytics.facts.Source;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Figure;
import org.alongside.analytics.reading.Pictures;
import org.alongside.analytics.reading.Population;
import org.alongside.analytics.reading.TooManyLogs;
import org.alongside.analytics.repeat.Continuations;
import org.alongside.analytics.repeat.Episodes;
import org.alongside.analytics.repeat.RepeatDefinitions;
import org.alongside.analytics.repeat.RepeatKey;
import org.alongside.analytics.repeat.RepeatRate;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.EdgeLimits;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** Repeat demand by victim, perpetrator, dyad, couple, address or block, for any number of days. */
@Path("/api/repeat-demand")
@RolesAllowed({Roles.ANALYST, Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT, Roles.IDVA_MANAGER, Roles.AUDITOR})
public class RepeatDemandResource {
    private static final int DAYS_DEFAULT = 28;
    private static final int DAYS_MAX = 3_660;

    private final Pictures pictures;
    private final AllViews views;
    private final Reads reads;
    private final BusinessClock clock;
    private final EdgeLimits limits;
    private final FigureWriting writing;
    private final Caller caller;

    RepeatDemandResource(
            Pictures pictures,
            AllViews views,
            Reads reads,
            BusinessClock clock,
            EdgeLimits limits,
            FigureWriting writing,
            Caller caller) {
        this.pictures = pictures;
        this.views = views;
        this.reads = reads;
        this.clock = clock;
        this.limits = limits;
        this.writing = writing;
        this.caller = caller;
    }

    /** Which rate is asked for. */
    private record Rate(RepeatKey key, int days, Continuations continuations) {}

    /**
     * One rate over all incidents of the population up to the cut-off, which by default is its latest incident.
     *
     * @param days follow-up in days of 24 hours
     * @param continuations whether new events of an episode under way count
     */
    @GET
    public Uni<Answered<Figure>> rate(
            @BeanParam @Valid Asked asked,
            @QueryParam("key") @Nullable String key,
            @QueryParam("days") @Nullable String days,
            @QueryParam("continuations") @Nullable String continuations,
            @QueryParam("minPosition") @Nullable Long minPosition) {
        var rate = new Rate(
                Choices.one("key", key, RepeatKey.class),
                Choices.number("days", days, DAYS_DEFAULT, DAYS_MAX),
                continuations == null
                        ? Continuations.COUNTED
                        : Choices.one("continuations", continuations, Continuations.class));
        var population = asked.population(caller.now());
        var given = asked.givenCutOff(clock.now(), limits.futureSkewMax());
        return reads.figures(
                Reading.figures(Figure.class, "repeat-demand", rate.key().name()),
                () -> views.position(minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition))
                        .chain(at -> pictures.dataEnds(population).chain(ends -> {
                            var until = given == null ? latest(ends) : given;
                            return counted(rate, population, until, ends).map(share -> writing.of(
                                            RepeatDefinitions.of(rate.key(), rate.days(), rate.continuations()),
                                            null,
                                            List.of(share),
                                            new FigureWriting.Beside(population.inWords(), until, at))
                                    .getFirst());
                        })));
    }

    private Uni<Counted> counted(Rate rate, Population population, Instant cutOff, Map<Source, Instant> dataEnds) {
        return pictures.<Counted>overIncidents(population, cutOff, incidents -> new RepeatRate(
                                rate.days(), cutOff, dataEnds, rate.continuations())
                        .of(Episodes.of(incidents, population.basis(), rate.key())))
                .onFailure(TooManyLogs.class)
                .transform(FigureWriting::tooLarge);
    }

    private Instant latest(Map<Source, Instant> dataEnds) {
        return dataEnds.values().stream().max(Comparator.naturalOrder()).orElseGet(clock::now);
    }
}
