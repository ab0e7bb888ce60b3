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
import org.alongside.analytics.repeat.Continuations;
import org.alongside.analytics.repeat.Episodes;
import org.alongside.analytics.repeat.RepeatDefinitions;
import org.alongside.analytics.repeat.RepeatKey;
import org.alongside.analytics.repeat.RepeatRate;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Reading;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** Repeat demand by victim, perpetrator, dyad, couple, address or block, for any number of days. */
@Path("/api/repeat-demand")
@RolesAllowed({Roles.ANALYST, Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT, Roles.IDVA_MANAGER, Roles.AUDITOR})
public class RepeatDemandResource {
    private static final int DAYS_DEFAULT = 28;
    private static final int DAYS_MAX = 3_660;

    private final Pictures pictures;
    private final FigureDesk desk;
    private final FigureWriting writing;
    private final BusinessClock clock;

    RepeatDemandResource(Pictures pictures, FigureDesk desk, FigureWriting writing, BusinessClock clock) {
        this.pictures = pictures;
        this.desk = desk;
        this.writing = writing;
        this.clock = clock;
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
        var population = desk.population(asked);
        var given = desk.givenCutOff(asked);
        return desk.answer(
                Reading.figures(Figure.class, "repeat-demand", rate.key().name()),
                minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition),
                at -> pictures.dataEnds(population).chain(ends -> {
                    var until = given == null ? latest(ends) : given;
                    var beside = new FigureWriting.Beside(population.inWords(), until, at);
                    return counted(rate, population, until, ends).map(share -> written(rate, share, beside));
                }));
    }

    private Uni<Counted> counted(Rate rate, Population population, Instant cutOff, Map<Source, Instant> dataEnds) {
        return pictures.overIncidents(
                population, cutOff, incidents -> new RepeatRate(rate.days(), cutOff, dataEnds, rate.continuations())
                        .of(Episodes.of(incidents, population.basis(), rate.key())));
    }

    private Figure written(Rate rate, Counted share, FigureWriting.Beside beside) {
        var definition = RepeatDefinitions.of(rate.key(), rate.days(), rate.continuations());
        return writing.of(definition, null, List.of(share), beside).getFirst();
    }

    private Instant latest(Map<Source, Instant> dataEnds) {
        return dataEnds.values().stream().max(Comparator.naturalOrder()).orElseGet(clock::now);
    }
}
