package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.ChangeState;
import org.alongside.car.deployment.CarCommand.DeclareEmergency;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarCrewEmergencyDeclared;
import org.alongside.contracts.car.CarCrewEmergencyEnded;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.alongside.contracts.car.CarStateChanged;
import org.alongside.eventsourcing.decide.Decision;

/** States the crew sets itself. An emergency beats all of them (rule D17). */
final class CarStates {
    private static final Set<CarState> SET_BY_CREW = EnumSet.of(
            CarState.AVAILABLE,
            CarState.REFRESHMENTS,
            CarState.OUT_OF_SERVICE,
            CarState.COMMITTED_DEPLOYABLE,
            CarState.COMMITTED_NOT_DEPLOYABLE,
            CarState.TRANSPORTING,
            CarState.WRITING_UP);

    private CarStates() {}

    /** Taken in every state, also off duty: nobody asks for a form first. */
    static Decision<AdvocateCarEvent> emergency(Car car, DeclareEmergency emergency) {
        if (car.state() == CarState.EMERGENCY) {
            return accept();
        }
        var job = car.currentJob();
        return accept(new CarCrewEmergencyDeclared(
                car.current(), job.map(Deployment::incident).orElse(null), emergency.at(), emergency.place()));
    }

    /** Ended for the incident it was declared on, whatever became of that job since. */
    static Decision<AdvocateCarEvent> emergencyEnds(Car car, Instant at) {
        if (car.state() != CarState.EMERGENCY) {
            return accept();
        }
        var declared = car.emergency();
        var happening = CarFolding.from(car)
                .then(new CarCrewEmergencyEnded(
                        declared == null ? null : declared.deployment(),
                        declared == null ? null : declared.incident(),
                        at))
                .then(new CarStateChanged(CarState.EMERGENCY, car.resting(), CarStateCause.EMERGENCY_ENDED, at));
        var duty = car.duty();
        return duty != null && !at.isBefore(duty.dutyUntil()) && car.current() == null
                ? Crewing.ends(happening, duty, at).done()
                : happening.done();
    }

    static Decision<AdvocateCarEvent> change(Car car, ChangeState change) {
        var to = change.to();
        if (!SET_BY_CREW.contains(to)) {
            return refuse(CarRefusal.STATE_NOT_REPORTED, "This state follows from a report of its own.");
        }
        if (car.state() == CarState.OFF_DUTY) {
            return refuse(CarRefusal.NOT_ON_DUTY, "The car has no duty.");
        }
        if (car.state() == CarState.EMERGENCY) {
            return refuse(CarRefusal.EMERGENCY_RUNNING, "End the emergency first.");
        }
        return car.state() == to ? accept() : changed(car, change);
    }

    private static Decision<AdvocateCarEvent> changed(Car car, ChangeState change) {
        var to = change.to();
        boolean ofTheJob = to == CarState.TRANSPORTING || to == CarState.WRITING_UP;
        if (ofTheJob && car.current() == null) {
            return refuse(CarRefusal.NO_DEPLOYMENT, "The car has no job.");
        }
        if (to == CarState.AVAILABLE && car.current() != null) {
            return refuse(CarRefusal.DEPLOYMENT_OPEN, "Complete the job first.");
        }
        boolean freeForJobs = to == CarState.AVAILABLE || to == CarState.COMMITTED_DEPLOYABLE;
        if (freeForJobs && !car.crewIsComplete()) {
            return refuse(CarRefusal.CREW_NOT_COMPLETE, "A constable and an IDVA must be signed on.");
        }
        return accept(new CarStateChanged(car.state(), to, change.cause(), change.at()));
    }
}
