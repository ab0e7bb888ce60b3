package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.Car.Standing;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarRegistered;
import org.alongside.contracts.car.CarRetired;
import org.alongside.contracts.car.CarState;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/**
 * The rules of one car. Commands may be refused; what the crew reports is kept, with its breach when it broke a rule.
 */
public final class CarDecider implements Decider<Car, CarCommand, AdvocateCarEvent> {
    private static final String CALL_SIGN = "call-sign";

    @Override
    public Car initial() {
        return Car.unknown();
    }

    @Override
    public Car evolve(Car car, AdvocateCarEvent event) {
        return CarFolding.after(car, event);
    }

    @Override
    public Decision<AdvocateCarEvent> decide(Car car, CarCommand command) {
        return CheckIns.wound(car, decided(car, command));
    }

    private static Decision<AdvocateCarEvent> decided(Car car, CarCommand command) {
        return switch (command) {
            case Propose proposal -> Proposals.proposed(car, proposal);
            case Release release -> Proposals.released(car, release);
            case Register register -> register(car, register);
            case OnJob report -> onJob(car, report);
            case ByCrew report -> byCrew(car, report);
            case WindowEnds ends -> Crewing.windowEnds(car, ends.at());
            case OverrunEnds ends -> Crewing.overrunEnds(car, ends.at());
            case CheckInDue due -> CheckIns.ranOut(car, due);
            default -> car.standing() == Standing.UNKNOWN ? unknown() : ofTheCar(car, command);
        };
    }

    private static Decision<AdvocateCarEvent> ofTheCar(Car car, CarCommand command) {
        return switch (command) {
            case Retire retire -> retire(car, retire.at());
            case BeginDuty begin -> unlessRetired(car, begin, Crewing::begins);
            case JoinCrew join -> unlessRetired(car, join, Crewing::joined);
            case MoveWindow move -> Crewing.moved(car, move.duty(), move.at());
            case LeaveCrew leave -> Crewing.left(car, leave);
            case DeclareEmergency emergency -> CarStates.emergency(car, emergency);
            case EndEmergency end -> CarStates.emergencyEnds(car, end.at());
            case ChangeState change -> CarStates.change(car, change);
            case CheckIn heard -> CheckIns.checkedIn(car, heard);
            default -> throw new IllegalStateException(command.getClass().getSimpleName() + " is not of the car");
        };
    }

    private static <C> Decision<AdvocateCarEvent> unlessRetired(
            Car car, C command, BiFunction<Car, C, Decision<AdvocateCarEvent>> decide) {
        return car.standing() == Standing.RETIRED ? retired() : decide.apply(car, command);
    }

    private static Decision<AdvocateCarEvent> byCrew(Car car, ByCrew report) {
        var crew = report.said() instanceof OnJob onJob
                ? car.job(onJob.deployment()).map(Deployment::crew)
                : Optional.of(car)
                        .filter(known -> known.standing() != Standing.UNKNOWN)
                        .map(Car::onBoard);
        return crew.filter(people -> !people.contains(report.member()))
                .<Decision<AdvocateCarEvent>>map(others -> notOfThisCrew())
                .orElseGet(() -> decided(car, report.said()));
    }

    private static Decision<AdvocateCarEvent> onJob(Car car, OnJob report) {
        return car.job(report.deployment())
                .map(job -> onJob(car, job, report))
                .orElseGet(() -> refuse(CarRefusal.UNKNOWN_DEPLOYMENT, "The car was never asked for this job."));
    }

    private static Decision<AdvocateCarEvent> onJob(Car car, Deployment job, OnJob report) {
        return switch (report) {
            case TellOfScene told -> SceneWatch.told(car, job, told.safety());
            case CheckVisit check -> SceneWatch.visitChecked(car, job, check);
            case ReportEnRoute enRoute -> Journey.enRoute(job, enRoute);
            case ReportStaged staged -> Journey.staged(job, staged);
            case ReportAtScene atScene -> Journey.atScene(job, atScene);
            case Withdraw withdraw -> Journey.withdrawn(car, job, withdraw);
            case GiveUp giveUp -> Journey.givenUp(car, job, giveUp);
            case Complete complete -> Journey.completed(car, job, complete);
            case StartContact start -> Contacts.started(car, job, start);
            case TakeOverContact takeOver -> Contacts.takenOver(car, job, takeOver);
            case EndContact end -> Contacts.ended(job, end);
            case ReportNoContact none -> Contacts.missed(job, none);
            case OfferSupport offer -> Contacts.offered(job, offer);
            case AcceptSupport acceptance -> Contacts.accepted(job, acceptance);
            case DeclineSupport decline -> Contacts.declined(job, decline);
            case ReportInterpreter interpreted -> Contacts.interpreted(job, interpreted);
            case DeclareConflict conflict -> Conflicts.declared(car, job, conflict);
            case StartVideo start -> Video.started(car, job, start);
            case PauseVideo pause -> Video.paused(job, pause);
            case ResumeVideo resume -> Video.resumed(car, job, resume);
            case ReportNoVideo none -> Video.notRunning(job, none);
            case OfferHandOff offer -> HandOffs.offered(job, offer);
            case AnswerHandOff answer -> HandOffs.answered(job, answer);
        };
    }

    private static Decision<AdvocateCarEvent> register(Car car, Register register) {
        return switch (car.standing()) {
            case UNKNOWN ->
                Decision.<AdvocateCarEvent>accept(
                                new CarRegistered(register.callSign(), register.area(), register.unit()))
                        .claim(CALL_SIGN, register.callSign());
            case REGISTERED -> refuse(CarRefusal.ALREADY_REGISTERED, "This car is registered.");
            case RETIRED -> retired();
        };
    }

    private static Decision<AdvocateCarEvent> retire(Car car, Instant at) {
        if (car.standing() == Standing.RETIRED) {
            return accept();
        }
        return car.state() == CarState.OFF_DUTY
                ? accept(new CarRetired(at))
                : refuse(CarRefusal.CAR_ON_DUTY, "End its duty and its job first.");
    }

    private static Decision<AdvocateCarEvent> unknown() {
        return refuse(CarRefusal.UNKNOWN_CAR, "There is no such car.");
    }

    private static Decision<AdvocateCarEvent> notOfThisCrew() {
        return refuse(
                CarRefusal.NOT_OF_THIS_CREW,
                "Only this car's crew reports this. Sign on to its duty, or tell the control room.");
    }

    private static Decision<AdvocateCarEvent> retired() {
        return refuse(CarRefusal.CAR_RETIRED, "The car is retired.");
    }
}
