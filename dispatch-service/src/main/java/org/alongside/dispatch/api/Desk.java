package org.alongside.dispatch.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.coresponse.Choice;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.Response;
import org.alongside.dispatch.drive.Drives;
import org.alongside.dispatch.recommend.Recommendation;
import org.alongside.dispatch.recommend.Recommender;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Recommends, and remembers for a while what was shown to whom, so that what is recorded with a choice is what the
 * dispatcher chose from. Another replica, or a choice made without asking, recommends anew.
 */
@ApplicationScoped
class Desk {
    /** Longer than a dispatcher looks at a list, shorter than it stays true. */
    private static final Duration SHOWN_FOR = Duration.ofMinutes(10);

    private static final int SHOWN_MAX = 1_000;

    private final Recommender recommender;
    private final Drives drives;
    private final Snapshot snapshot;
    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final BusinessClock clock;
    private final Caller caller;
    private final Cache<UUID, Shown> shown = Caffeine.newBuilder()
            .maximumSize(SHOWN_MAX)
            .expireAfterWrite(SHOWN_FOR)
            .build();

    Desk(
            Recommender recommender,
            Drives drives,
            Snapshot snapshot,
            Commands commands,
            DispatchAggregates aggregates,
            BusinessClock clock,
            Caller caller) {
        this.recommender = recommender;
        this.drives = drives;
        this.snapshot = snapshot;
        this.commands = commands;
        this.aggregates = aggregates;
        this.clock = clock;
        this.caller = caller;
    }

    /** What was shown, for which leg of which incident. */
    record Shown(UUID id, IncidentId incident, Recommendation recommendation) {
        Choice.Shown asChosenFrom() {
            return new Choice.Shown(
                    recommendation.policy(), recommendation.candidates(), recommendation.competingJobs());
        }
    }

    /** Recommends. Nothing changes. */
    Uni<Shown> recommend(IncidentId incident, Leg leg, DeploymentMode mode) {
        var force = caller.now().force();
        return commands.load(aggregates.coResponse(), incident.value())
                .map(loaded -> response(loaded.state()))
                .chain(response -> snapshot.question(leg, incident, response, mode, force, clock.now()))
                .chain(question -> drives.between(question.positions(), question.places())
                        .map(known -> recommender.by(known).recommend(question)))
                .map(made -> new Shown(UUID.randomUUID(), incident, made))
                .invoke(made -> shown.put(made.id(), made));
    }

    /** What the choice is made from: what was shown under this id, else what would be shown now. */
    Uni<Shown> chosenFrom(IncidentId incident, Leg leg, DeploymentMode mode, @Nullable UUID id) {
        var known = id == null ? null : shown.getIfPresent(id);
        return known != null
                        && known.incident().equals(incident)
                        && known.recommendation().leg() == leg
                ? Uni.createFrom().item(known)
                : recommend(incident, leg, mode);
    }

    static Response response(CoResponse state) {
        return switch (state) {
            case CoResponse.Running running -> running.now();
            case CoResponse.Closed closed ->
                throw refused(DispatchRefusal.CO_RESPONSE_CLOSED, "The response to this incident is closed");
            case CoResponse.Unopened unopened -> throw unknown();
        };
    }

    /** There is no such response, as {@link org.alongside.dispatch.coresponse.CoResponseDecider} says it. */
    static ProblemException unknown() {
        return refused(DispatchRefusal.UNKNOWN_CO_RESPONSE, "Nobody opened a response to this incident");
    }

    static ProblemException refused(DispatchRefusal code, String detail) {
        return ProblemException.of(new Refusal(code, detail));
    }
}
