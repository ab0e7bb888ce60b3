package org.alongside.analytics.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.OptionalLong;
import org.alongside.analytics.figures.Figure;
import org.alongside.analytics.incidents.IncidentFacts;
import org.alongside.analytics.repeat.Continuations;
import org.alongside.analytics.repeat.RepeatDemand;
import org.alongside.analytics.repeat.RepeatDemand.Population;
import org.alongside.analytics.repeat.RepeatKey;
import org.alongside.analytics.repeat.RepeatRate;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** Repeat demand by victim, perpetrator, dyad, couple, address or block, for any number of days. */
@Path("/api/repeat-demand")
@RolesAllowed({Roles.ANALYST, Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT, Roles.AUDITOR})
public class RepeatDemandResource {
    private static final int DAYS_MAX = 3_660;

    private final RepeatDemand demand;
    private final ReadPositions positions;
    private final Reads reads;
    private final BusinessClock clock;
    private final FigureWriting writing;

    RepeatDemandResource(
            RepeatDemand demand, ReadPositions positions, Reads reads, BusinessClock clock, FigureWriting writing) {
        this.demand = demand;
        this.positions = positions;
        this.reads = reads;
        this.clock = clock;
        this.writing = writing;
    }

    /**
     * One rate.
     *
     * @param days follow-up in days of 24 hours
     * @param cutOff what is known up to here; by default the latest incident of the population
     * @param continuations whether new events of an episode under way count
     */
    @GET
    public Uni<Answered<Figure>> rate(
            @QueryParam("key") @Nullable RepeatKey key,
            @QueryParam("days") @DefaultValue("28") @Min(1) @Max(DAYS_MAX) int days,
            @QueryParam("cutOff") @Nullable String cutOff,
            @QueryParam("continuations") @DefaultValue("COUNTED") Continuations continuations,
            @QueryParam("force") @Nullable String force,
            @QueryParam("district") @Nullable String district,
            @QueryParam("minPosition") @Nullable Long minPosition) {
        if (key == null) {
            throw ProblemException.of(EdgeCode.INVALID, "key", "is required");
        }
        var population = new Population(force, district);
        var given = Moments.optional("cutOff", cutOff);
        return reads.figures(Reading.figures(Figure.class, "repeat-demand", key.name()), () -> positions
                .of(IncidentFacts.NAME, minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition))
                .chain(at -> cutOff(given, population).chain(until -> demand.episodes(key, population)
                        .map(episodes -> new RepeatRate(days, until, continuations).of(episodes))
                        .map(count -> writing.rate(
                                new FigureWriting.Definition(
                                        "REPEAT_RATE_" + key + "_" + days,
                                        RepeatRate.VERSION,
                                        "incident",
                                        "(received, received + " + days + " x 24 h], continuations " + continuations,
                                        population.inWords()),
                                new FigureWriting.Counted(
                                        count.numerator(), count.denominator(), count.withoutKey(), count.incomplete()),
                                until,
                                at)))));
    }

    private Uni<Instant> cutOff(@Nullable Instant given, Population population) {
        return given == null
                ? demand.latestReceived(population).map(latest -> latest == null ? clock.now() : latest)
                : Uni.createFrom().item(given);
    }
}
