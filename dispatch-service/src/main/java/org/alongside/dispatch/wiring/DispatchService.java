package org.alongside.dispatch.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.Topic;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.board.CarBoard;
import org.alongside.dispatch.board.CarJobs;
import org.alongside.dispatch.board.DecisionLog;
import org.alongside.dispatch.board.JobHistory;
import org.alongside.dispatch.board.ResponseBoard;
import org.alongside.dispatch.board.UnitBoard;
import org.alongside.dispatch.drive.Drives;
import org.alongside.dispatch.drive.RoutingEngine;
import org.alongside.dispatch.listen.WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt;
import org.alongside.dispatch.listen.WhenALegIsReleasedThenItsUnitIsStoodDown;
import org.alongside.dispatch.listen.WhenAUnitMovesThenItsLegsFollow;
import org.alongside.dispatch.listen.WhenPoliceRecordsAreFoundThenTheResponseKnows;
import org.alongside.dispatch.listen.WhenTheCarReportsThenItsLegFollows;
import org.alongside.dispatch.listen.WhenTheIncidentChangesThenItsResponseFollows;
import org.alongside.dispatch.listen.WhenTheRiskIsAssessedThenTheResponseKnows;
import org.alongside.dispatch.recommend.PointsTable;
import org.alongside.dispatch.recommend.Recommender;
import org.alongside.dispatch.recommend.StraightLineTravelTime;
import org.alongside.dispatch.recommend.TravelTime;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.service.wiring.ServiceDefinition;

/** What dispatch-service is made of. */
@ApplicationScoped
public class DispatchService implements ServiceDefinition {
    private final DispatchAggregates aggregates;

    DispatchService(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public String name() {
        return "dispatch-service";
    }

    @Override
    public List<Aggregate<?, ?, ?>> aggregates() {
        return aggregates.all();
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new ResponseBoard(),
                new UnitBoard(),
                new CarBoard(),
                new CarJobs(),
                new DecisionLog(),
                new JobHistory());
    }

    @Override
    public List<Automation<?>> automations() {
        return List.of(
                new WhenTheIncidentChangesThenItsResponseFollows(aggregates),
                new WhenTheCarReportsThenItsLegFollows(aggregates),
                new WhenAUnitMovesThenItsLegsFollow(aggregates),
                new WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt(aggregates),
                new WhenALegIsReleasedThenItsUnitIsStoodDown(aggregates),
                new WhenTheRiskIsAssessedThenTheResponseKnows(aggregates),
                new WhenPoliceRecordsAreFoundThenTheResponseKnows(aggregates));
    }

    @Override
    public Set<Topic> subscribesTo() {
        return EnumSet.of(Topic.INCIDENTS, Topic.IDVA_CAR, Topic.CASES);
    }

    /** What the definition and the edge are made with. */
    @Singleton
    static class Parts {

        @Produces
        @Singleton
        DispatchAggregates aggregates(DispatchConfig config, BusinessClock clock) {
            return new DispatchAggregates(config.policy(), config.unitPolicy(), clock);
        }

        @Produces
        @Singleton
        PointsTable points(DispatchConfig config) {
            return config.pointsFile().map(Parts::read).orElseGet(PointsTable::usual);
        }

        @Produces
        @Singleton
        TravelTime byDistance(DispatchConfig config) {
            return new StraightLineTravelTime(config.zone());
        }

        @Produces
        @Singleton
        Drives drives(DispatchConfig config, TravelTime byDistance) {
            return config.routingUrl()
                    .<Drives>map(url -> new RoutingEngine(url, config.routingTimeout(), byDistance))
                    .orElse((positions, places) -> Uni.createFrom().item(byDistance));
        }

        @Produces
        @Singleton
        Recommender recommender(PointsTable points, TravelTime byDistance) {
            return new Recommender(points, byDistance);
        }

        private static PointsTable read(String file) {
            try {
                return Json.strict().readValue(Files.readString(Path.of(file)), PointsTable.class);
            } catch (IOException e) {
                throw new UncheckedIOException("the points file cannot be read", e);
            }
        }
    }
}
