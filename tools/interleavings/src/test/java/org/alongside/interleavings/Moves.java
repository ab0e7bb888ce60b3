package org.alongside.interleavings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.alongside.car.deployment.CarCommand.Register;
import org.alongside.car.deployment.Cars;
import org.alongside.car.duty.CrewReports;
import org.alongside.car.duty.Duties;
import org.alongside.car.duty.DutyCommand;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.coresponse.CarCommand;
import org.alongside.dispatch.coresponse.CarTalk;
import org.alongside.dispatch.coresponse.Choice;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.LegCommand;
import org.alongside.dispatch.coresponse.Preemption;
import org.alongside.dispatch.coresponse.Response;
import org.alongside.dispatch.coresponse.SceneReport;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.interleavings.Cast.Crewed;
import org.alongside.interleavings.Cast.Job;
import org.jspecify.annotations.Nullable;

/** What dispatchers, crews and units do, each at any time, knowing what their own service knows. */
final class Moves {
    private static final Choice CHOICE = new Choice(null, OverrideReason.LOCAL_KNOWLEDGE, null);
    private static final List<Leg> SCENE = List.of(Leg.RESPONSE);

    private final Evening evening;
    private final Random random;

    Moves(Evening evening) {
        this.evening = evening;
        this.random = evening.random;
    }

    /** Three responses are open, and both cars and units are there with their crews. */
    void begin() {
        for (var job : Cast.JOBS) {
            given(job, new CoResponseCommand.OpenByDispatcher(job.facts(), evening.now()));
            given(job, new SceneReport.ReportSuspect(null, SuspectWhereabouts.ELSEWHERE, null, evening.now()));
        }
        for (var unit : Cast.UNITS) {
            given(unit, new UnitCommand.Register(Cast.unit(unit)));
            given(unit, new UnitCommand.PutCrewOn(List.of(new StaffId("pc-9")), 1, evening.now()));
            given(unit, new UnitCommand.ReportRadioState(2, RadioState.AVAILABLE_ON_PATROL, evening.now()));
        }
        long turn = 1;
        for (var car : Cast.CARS) {
            var callSign = "DA" + turn;
            evening.given(
                    evening.cars,
                    List.of(new Ask<>(Cars.CARS, car.car().value(), new Register(callSign, "WIGAN", null))));
            duty(car, new DutyCommand.PlanShift(car.plan(evening.window()), null, turn++));
            duty(car, on(car, car.officer()));
            duty(car, on(car, car.idva()));
        }
    }

    private void given(Job job, CoResponseCommand command) {
        evening.given(evening.dispatch, List.of(evening.aggregates.ask(job.incident(), command)));
    }

    private void given(UnitId unit, UnitCommand command) {
        evening.given(evening.dispatch, List.of(evening.aggregates.ask(unit, command)));
    }

    private void duty(Crewed car, DutyCommand command) {
        evening.given(evening.cars, dutyAsks(car, command));
    }

    private List<Ask<?, ?, ?>> dutyAsks(Crewed car, DutyCommand command) {
        var duty = evening.cars.state(Duties.DUTIES, car.duty().value());
        return CrewReports.asks(car.duty(), duty, command);
    }

    private DutyCommand on(Crewed car, StaffId member) {
        return new DutyCommand.SignOn(member, car.roleOf(member), evening.now());
    }

    /** A dispatcher decides something. */
    void dispatcher() {
        var job = one(Cast.JOBS);
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3, 4 -> propose(job, one(Cast.CARS));
            case 5 -> of(job, new CarCommand.StandCarDown(one(StandDownReason.values()), evening.now()));
            case 6 -> of(job, new CarCommand.ConfirmByRadio(evening.now()));
            case 7, 8 -> assign(job, one(Cast.UNITS));
            case 9 -> standDown(job, one(Cast.UNITS));
            case 10 -> of(one(Cast.UNITS), new UnitCommand.Reserve(job.incident(), SCENE, soon(), evening.now()));
            case 11 ->
                of(
                        one(Cast.UNITS),
                        new UnitCommand.ReleaseReservation(job.incident(), StandDownReason.NOT_NEEDED, evening.now()));
            case 12 -> close(job);
            default -> of(job, new CoResponseCommand.Reopen(evening.now()));
        }
    }

    private java.time.@Nullable Instant soon() {
        return random.nextBoolean() ? null : evening.now().plusSeconds(300);
    }

    /** With the release of the job that the car would leave, as the dispatcher sees it now. */
    private void propose(Job job, Crewed car) {
        var asks = new ArrayList<Ask<?, ?, ?>>();
        asks.add(evening.aggregates.ask(
                job.incident(),
                new CarCommand.ProposeCar(
                        job.incident(),
                        car.car(),
                        DeploymentMode.SECOND_RESPONSE,
                        null,
                        0,
                        evening.now().plus(Duration.ofMinutes(20)),
                        CHOICE,
                        evening.now())));
        var words = "propose " + car.car() + " for " + job.grade();
        for (var other : Cast.JOBS) {
            var seen = response(other);
            if (!other.equals(job)
                    && seen != null
                    && random.nextInt(4) > 0
                    && Preemption.takes(car.car(), job.grade(), seen)) {
                words += " from " + other.grade();
                asks.add(evening.aggregates.ask(
                        other.incident(), new CarCommand.GiveCarUp(car.car(), job.grade(), evening.now())));
            }
        }
        evening.wish(words, evening.dispatch, asks);
    }

    private void assign(Job job, UnitId unit) {
        var decision = decision();
        evening.wish(
                "assign " + unit + " to " + job.grade(),
                evening.dispatch,
                List.of(
                        evening.aggregates.ask(
                                job.incident(),
                                new LegCommand.AssignLeg(Leg.RESPONSE, unit, CHOICE, evening.now(), decision)),
                        evening.aggregates.ask(
                                unit, new UnitCommand.Assign(job.incident(), SCENE, evening.now(), decision))));
    }

    private void standDown(Job job, UnitId unit) {
        var decision = decision();
        evening.wish(
                "stand down " + unit + " from " + job.grade(),
                evening.dispatch,
                List.of(
                        evening.aggregates.ask(
                                unit,
                                new UnitCommand.StandDown(
                                        job.incident(),
                                        List.of(),
                                        StandDownReason.NOT_NEEDED,
                                        null,
                                        evening.now(),
                                        decision)),
                        evening.aggregates.ask(
                                job.incident(),
                                new LegCommand.ReleaseUnit(
                                        unit, StandDownReason.NOT_NEEDED, evening.now(), decision))));
    }

    private void close(Job job) {
        of(
                job,
                random.nextBoolean()
                        ? new CoResponseCommand.Close(CoResponseCloseReason.ALL_LEGS_CLEAR, evening.now())
                        : new CoResponseCommand.ReportIncidentClosed(evening.now()));
    }

    /** The crew of a car does something: on its job, or with its duty. */
    void crew() {
        var car = one(Cast.CARS);
        if (random.nextInt(5) == 0) {
            evening.wish("crew of " + car.car(), evening.cars, dutyAsks(car, ofDuty(car)));
        } else {
            onJob(car);
        }
    }

    private DutyCommand ofDuty(Crewed car) {
        var member = random.nextBoolean() ? car.officer() : car.idva();
        var now = evening.now();
        return switch (random.nextInt(6)) {
            case 0 -> new DutyCommand.SignOff(member, now);
            case 1 -> new DutyCommand.Detach(member, org.alongside.contracts.car.DetachReason.ARREST, now);
            case 2 -> new DutyCommand.Return(member, now);
            case 3 -> new DutyCommand.StartBreak(member, now);
            case 4 -> new DutyCommand.EndBreak(member, now);
            default -> on(car, member);
        };
    }

    private void onJob(Crewed car) {
        var jobs = jobsOf(car);
        if (jobs.isEmpty()) {
            return;
        }
        // mostly of the last job, at times late of one before
        var job = random.nextInt(5) > 0 ? jobs.getLast() : one(jobs);
        var command = CrewOnJob.any(random, job.deployment(), victimOf(job), car, evening.now());
        evening.wish(
                car.car() + " " + command.getClass().getSimpleName() + " of " + job.deployment(),
                evening.cars,
                List.of(new Ask<>(Cars.CARS, car.car().value(), command)));
    }

    private static org.alongside.contracts.ids.PartyId victimOf(CarDeploymentAccepted accepted) {
        return Cast.JOBS.stream()
                .filter(job -> job.incident().equals(accepted.incident()))
                .findFirst()
                .orElseThrow()
                .victim();
    }

    private List<CarDeploymentAccepted> jobsOf(Crewed car) {
        return evening.cars.log().stream()
                .filter(fact -> fact.recorded().isLocal()
                        && fact.recorded()
                                .envelope()
                                .key()
                                .equals(car.car().value().toString()))
                .filter(fact -> fact.event() instanceof CarDeploymentAccepted)
                .map(fact -> (CarDeploymentAccepted) fact.event())
                .toList();
    }

    /** A unit says where it is. */
    void unit() {
        var job = one(Cast.JOBS).incident();
        var now = evening.now();
        of(
                one(Cast.UNITS),
                switch (random.nextInt(5)) {
                    case 0 -> new UnitCommand.ReportAcknowledged(job, now);
                    case 1 -> new UnitCommand.ReportEnRoute(job, null, now);
                    case 2, 3 -> new UnitCommand.ReportAtScene(job, now);
                    default -> new UnitCommand.ReportClear(job, now);
                });
    }

    private void of(Job job, CoResponseCommand command) {
        evening.wish(
                command.getClass().getSimpleName() + " for " + job.grade(),
                evening.dispatch,
                List.of(evening.aggregates.ask(job.incident(), command)));
    }

    private void of(UnitId unit, UnitCommand command) {
        evening.wish(command + " of " + unit, evening.dispatch, List.of(evening.aggregates.ask(unit, command)));
    }

    /** Every time a car was asked for this job, as dispatch knows it. */
    List<CarTalk.Asked> asked(Job job) {
        return switch (state(job)) {
            case CoResponse.Running running -> running.now().car().asked();
            case CoResponse.Closed closed -> closed.last().car().asked();
            case CoResponse.Unopened unopened -> List.of();
        };
    }

    boolean carries(Job job, UnitId unit) {
        var response = response(job);
        return response != null && response.legs().units().contains(unit);
    }

    private @Nullable Response response(Job job) {
        return state(job) instanceof CoResponse.Running running ? running.now() : null;
    }

    private CoResponse state(Job job) {
        return evening.dispatch.state(
                evening.aggregates.coResponse(), job.incident().value());
    }

    private DecisionId decision() {
        return new DecisionId(new UUID(random.nextLong(), 4));
    }

    @SafeVarargs
    private <T> T one(T... some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
