package org.alongside.car.deployment;

import java.time.Instant;
import java.util.Set;
import org.alongside.car.Happening;
import org.alongside.car.deployment.Car.Standing;
import org.alongside.car.deployment.VictimContact.HandOffState;
import org.alongside.contracts.car.*;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.DeploymentState;

/** The car after each of its events. An event of a job the car never had is impossible and throws. */
final class CarFolding {
    private CarFolding() {}

    static Happening<Car, AdvocateCarEvent> from(Car car) {
        return new Happening<>(car, CarFolding::after);
    }

    static Car after(Car car, AdvocateCarEvent event) {
        var after = folded(car, event);
        return CrewWord.at(event).map(after::heard).orElse(after);
    }

    private static Car folded(Car car, AdvocateCarEvent event) {
        return switch (event) {
            case CarRegistered registered -> car.standing(Standing.REGISTERED);
            case CarRetired retired -> car.standing(Standing.RETIRED);
            case CarDutyBegan began -> car.onDuty(began).in(CarState.CREWING);
            case CarDutyEnded ended ->
                car.onDuty(null).crewed(Set.of(), Set.of()).in(CarState.OFF_DUTY);
            case CarCrewChanged changed -> crewChanged(car, changed);
            case CarStateChanged changed -> changed(car, changed);
            case CarDeploymentAccepted accepted -> accepted(car, accepted);
            case CarBriefed briefed -> car.with(job(car, briefed.deployment()).briefed(briefed.facts()));
            case CarDeploymentRefused refused ->
                car.with(Deployment.refused(
                                refused.deployment(),
                                refused.incident(),
                                refused.mode(),
                                refused.code(),
                                refused.refusedAt())
                        .crewedBy(car.onBoard()));
            case CarDeploymentStoodDown down -> stoodDown(car, down);
            case CarDeploymentCompleted completed ->
                freed(
                        car.with(job(car, completed.deployment()).ended(DeploymentState.COMPLETED)),
                        completed.deployment());
            case CarEnRoute report -> reached(car, report.deployment(), CarState.EN_ROUTE, report.carEnRouteAt());
            case CarStaged report -> reached(car, report.deployment(), CarState.STAGED, report.carStagedAt());
            case CarAtScene report -> reached(car, report.deployment(), CarState.AT_SCENE, report.carAtSceneAt());
            case CrewWithdrawn report -> reached(car, report.deployment(), CarState.STAGED, report.withdrawnAt());
            case CarToldOfScene told ->
                car.with(job(car, told.deployment())
                        .told(new SceneSafety(told.place(), told.state(), told.changedAt())));
            case VisitSafetyChecked checked ->
                car.with(job(car, checked.deployment()).told(SceneWatch.safetyOf(checked)));
            case AdvocateContactStarted started -> started(car, started);
            case AdvocateContactTakenOver over -> {
                var job = job(car, over.deployment());
                yield car.with(job.with(over.victim(), job.with(over.victim()).takenOver(over.to())));
            }
            case AdvocateContactEnded ended -> ended(car, ended);
            case AdvocateContactNotMade missed -> missed(car, missed);
            case SupportDeclined declined -> declined(car, declined);
            case CaseHandOffOffered offered ->
                handOff(car, offered.deployment(), offered.victim(), HandOffState.OFFERED);
            case CaseHandedOff handedOff ->
                handOff(car, handedOff.deployment(), handedOff.victim(), HandOffState.ACCEPTED);
            case CaseHandOffDeclined no -> handOff(car, no.deployment(), no.victim(), HandOffState.DECLINED);
            case HandOffLeftOpen open -> handOff(car, open.deployment(), open.victim(), HandOffState.LEFT_OPEN);
            case ConflictOfInterestDeclared declared -> car.conflicted(declared.incident(), declared.member());
            case CarCrewEmergencyDeclared emergency -> car.calling(emergency).in(CarState.EMERGENCY);
            case CarCrewEmergencyEnded ended -> car.calling(null);
            case CarCheckedIn heard -> car;
            case CarCheckInMissed missed -> car;
            case SupportOffered offered -> car;
            case SupportAccepted accepted -> car;
            case InterpreterUsed used -> car;
            case BodyWornVideoStarted on ->
                camera(car, on.deployment(), on.officer(), Cameras.State.RECORDING, on.startedAt());
            case BodyWornVideoPaused off ->
                camera(car, off.deployment(), off.officer(), Cameras.State.PAUSED, off.pausedAt());
            case BodyWornVideoResumed on ->
                camera(car, on.deployment(), on.officer(), Cameras.State.RECORDING, on.resumedAt());
            case BodyWornVideoNotRunning none ->
                camera(car, none.deployment(), none.officer(), Cameras.State.NOT_RUNNING, none.foundAt());
            case SafetyBreachRecorded breach -> car;
        };
    }

    private static Deployment job(Car car, DeploymentId id) {
        return car.job(id).orElseThrow(() -> new IllegalStateException("the car never had job " + id.value()));
    }

    private static Car changed(Car car, CarStateChanged changed) {
        var moved = car.in(changed.to());
        boolean ofTheJob = changed.to() == CarState.TRANSPORTING || changed.to() == CarState.WRITING_UP;
        return ofTheJob
                ? car.currentJob()
                        .map(job -> moved.with(job.reached(changed.to(), changed.changedAt())))
                        .orElse(moved)
                : moved;
    }

    private static Car crewChanged(Car car, CarCrewChanged changed) {
        var now = car.crewed(Set.copyOf(changed.constables()), Set.copyOf(changed.idvas()));
        return now.currentJob()
                .map(job -> now.with(job.crewedBy(now.onBoard())))
                .orElse(now);
    }

    private static Car accepted(Car car, CarDeploymentAccepted accepted) {
        return car.with(Deployment.accepted(
                                accepted.deployment(), accepted.incident(), accepted.mode(), accepted.acceptedAt())
                        .crewedBy(car.onBoard()))
                .heldBy(accepted.deployment())
                .in(CarState.ASSIGNED);
    }

    /** A job may be stood down before it was ever proposed here: topics keep no order between each other's keys. */
    private static Car stoodDown(Car car, CarDeploymentStoodDown down) {
        var job = car.job(down.deployment())
                .orElseGet(() -> Deployment.accepted(
                        down.deployment(), down.incident(), DeploymentMode.SECOND_RESPONSE, down.stoodDownAt()));
        return freed(car.with(job.ended(DeploymentState.STOOD_DOWN)), down.deployment());
    }

    private static Car freed(Car car, DeploymentId job) {
        return job.equals(car.current()) ? car.heldBy(null).in(CarState.AVAILABLE) : car;
    }

    private static Car reached(Car car, DeploymentId id, CarState stage, Instant at) {
        return showing(car.with(job(car, id).reached(stage, at)), id);
    }

    /** The car shows where its job stands, unless something else holds it. */
    private static Car showing(Car car, DeploymentId id) {
        return id.equals(car.current()) && !car.isHeld() ? car.in(job(car, id).stage()) : car;
    }

    private static Car started(Car car, AdvocateContactStarted started) {
        var job = job(car, started.deployment());
        var contact = job.with(started.victim()).started(started);
        var with = job.with(started.victim(), contact).reached(CarState.WITH_VICTIM, started.idvaWithVictimAt());
        return showing(car.with(with), job.id());
    }

    private static Car ended(Car car, AdvocateContactEnded ended) {
        var job = job(car, ended.deployment());
        var after = job.with(ended.victim(), job.with(ended.victim()).ended(ended.twoWay()));
        var stage = after.hasOpenContact() ? CarState.WITH_VICTIM : CarState.WRITING_UP;
        return showing(car.with(after.reached(stage, ended.idvaLeftVictimAt())), job.id());
    }

    private static Car missed(Car car, AdvocateContactNotMade missed) {
        var job = job(car, missed.deployment());
        var after = job.with(missed.victim(), job.with(missed.victim()).notReached());
        return showing(
                car.with(after.hasOpenContact() ? after : after.reached(CarState.WRITING_UP, missed.endedAt())),
                job.id());
    }

    private static Car declined(Car car, SupportDeclined declined) {
        var job = job(car, declined.deployment());
        return car.with(job.with(declined.victim(), job.with(declined.victim()).saidNo()));
    }

    private static Car camera(Car car, DeploymentId id, StaffId officer, Cameras.State state, Instant at) {
        var job = job(car, id);
        return car.with(job.with(job.cameras().heard(new Cameras.Word(officer, state, at))));
    }

    private static Car handOff(Car car, DeploymentId id, PartyId victim, HandOffState state) {
        var job = job(car, id);
        return car.with(job.with(victim, job.with(victim).handOff(state)));
    }
}
