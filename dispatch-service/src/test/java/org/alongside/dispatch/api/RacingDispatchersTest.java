package org.alongside.dispatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CarCommand;
import org.alongside.dispatch.coresponse.Choice;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.LegCommand;
import org.alongside.dispatch.coresponse.SceneReport;
import org.alongside.dispatch.unit.Unit;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.local.process.Waiting;
import org.junit.jupiter.api.Test;

/** Two dispatchers take one unit and one car for two incidents in every order, over the real log. */
@QuarkusTest
class RacingDispatchersTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int ROUNDS = 12;
    private static final int MOVES = 24;
    /** Now, as a response of long ago would go up once for each shift change since. */
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static final Choice CHOICE = new Choice(null, OverrideReason.LOCAL_KNOWLEDGE, null);

    @Inject
    Commands commands;

    @Inject
    DispatchAggregates aggregates;

    @Inject
    EventLog log;

    @Test
    void one_unit_never_has_two_commitments_and_one_incident_never_asks_two_cars() {
        var raced = new ArrayList<IncidentId>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            raced.addAll(race(new Random(seed)));
        }
        awaitWhatUnitsTell(new Random(ROUNDS));
        assertThat(raced).allSatisfy(this::nobodyToldItAgain);
    }

    private List<IncidentId> race(Random random) {
        var unit = new UnitId(new UUID(random.nextLong(), 2));
        var car = new CarId(new UUID(random.nextLong(), 3));
        var incidents = List.of(open(random), open(random));
        register(unit);
        var moves = new ArrayList<Uni<Outcome>>();
        for (int i = 0; i < MOVES; i++) {
            moves.add(commands.together(move(random, incidents.get(random.nextInt(2)), unit, car), context()));
        }
        Uni.join().all(moves).andFailFast().await().atMost(LIMIT);
        assertThat(commitmentsAgree(unit, incidents)).isTrue();
        incidents.forEach(this::oneCarAtATime);
        return incidents;
    }

    private List<Ask<?, ?, ?>> move(Random random, IncidentId incident, UnitId unit, CarId car) {
        var decision = new DecisionId(new UUID(random.nextLong(), 4));
        return switch (random.nextInt(4)) {
            case 0, 1 ->
                List.of(
                        aggregates.ask(incident, new LegCommand.AssignLeg(Leg.RESPONSE, unit, CHOICE, now, decision)),
                        aggregates.ask(unit, new UnitCommand.Assign(incident, List.of(Leg.RESPONSE), now, decision)));
            case 2 ->
                List.of(
                        aggregates.ask(
                                incident,
                                new LegCommand.ReleaseLeg(
                                        Leg.RESPONSE, unit, StandDownReason.NOT_NEEDED, null, now, decision)),
                        aggregates.ask(
                                unit,
                                new UnitCommand.StandDown(
                                        incident,
                                        List.of(Leg.RESPONSE),
                                        StandDownReason.NOT_NEEDED,
                                        null,
                                        now,
                                        decision)));
            default ->
                List.of(aggregates.ask(
                        incident,
                        new CarCommand.ProposeCar(
                                incident,
                                car,
                                DeploymentMode.SECOND_RESPONSE,
                                null,
                                0,
                                now.plusSeconds(6_000),
                                CHOICE,
                                now)));
        };
    }

    /** The unit's own word and that of both incidents are the same at any moment: at most one incident has it. */
    private boolean commitmentsAgree(UnitId unit, List<IncidentId> incidents) {
        var state = commands.load(aggregates.unit(), unit.value())
                .await()
                .atMost(LIMIT)
                .state();
        var holder = ((Unit.InService) state).commitment().incident();
        return incidents.stream().allMatch(incident -> isCarrying(incident, unit) == incident.equals(holder));
    }

    private boolean isCarrying(IncidentId incident, UnitId unit) {
        var response = commands.load(aggregates.coResponse(), incident.value())
                .await()
                .atMost(LIMIT)
                .state();
        return ((CoResponse.Running) response).now().legs().units().contains(unit);
    }

    /** What units tell is heard in its order: once this one's word has come, so has every word before it. */
    private void awaitWhatUnitsTell(Random random) {
        var unit = new UnitId(new UUID(random.nextLong(), 2));
        var incident = open(random);
        register(unit);
        done(aggregates.ask(unit, new UnitCommand.ReportAtScene(incident, now)));
        assertThat(Waiting.until(LIMIT, () -> isCarrying(incident, unit))).isTrue();
    }

    /** Nothing was said of the unit's legs but by dispatchers: its own stream tells a response what it knows. */
    private void nobodyToldItAgain(IncidentId incident) {
        assertThat(log.stream(aggregates.coResponse().stream(incident.value()), 0)
                        .await()
                        .atMost(LIMIT))
                .filteredOn(recorded -> Set.of("LegAssigned", "LegReleased")
                        .contains(recorded.envelope().type()))
                .allMatch(recorded -> recorded.envelope().actor().role() == Role.DISPATCHER);
    }

    private void oneCarAtATime(IncidentId incident) {
        var proposed = log.stream(aggregates.coResponse().stream(incident.value()), 0).await().atMost(LIMIT).stream()
                .filter(recorded -> recorded.envelope().type().equals(CarDeploymentProposed.class.getSimpleName()))
                .count();
        assertThat(proposed).isLessThanOrEqualTo(1);
    }

    private IncidentId open(Random random) {
        var incident = new IncidentId(new UUID(random.nextLong(), 1));
        var facts =
                new IncidentFacts(Grade.G1, "Grade 1", null, FlagValue.YES, null, null, List.of(), List.of(), false);
        done(aggregates.ask(incident, new CoResponseCommand.OpenByDispatcher(facts, now)));
        done(aggregates.ask(incident, new SceneReport.ReportSuspect(null, SuspectWhereabouts.ELSEWHERE, null, now)));
        return incident;
    }

    private void register(UnitId unit) {
        var callSign = "RC" + Long.toHexString(unit.value().getMostSignificantBits());
        done(aggregates.ask(
                unit,
                new UnitCommand.Register(new UnitRegistered(callSign, UnitKind.RESPONSE, "WIGAN", List.of(), null))));
        done(aggregates.ask(unit, new UnitCommand.PutCrewOn(List.of(new StaffId("pc-1")), 1, now)));
        done(aggregates.ask(unit, new UnitCommand.ReportRadioState(2, RadioState.AVAILABLE_ON_PATROL, now)));
    }

    private void done(Ask<?, ?, ?> ask) {
        assertThat(commands.together(List.of(ask), context()).await().atMost(LIMIT))
                .isInstanceOf(Outcome.Done.class);
    }

    private static CommandContext context() {
        return new CommandContext(
                new Actor("dispatcher-1", Role.DISPATCHER, "GMP"),
                null,
                TimeQuality.DEVICE,
                UUID.randomUUID(),
                null,
                null,
                Origin.EXERCISE,
                "GMP",
                "WIGAN",
                null,
                null,
                null);
    }
}
