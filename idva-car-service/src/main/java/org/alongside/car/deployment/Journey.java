package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.car.CarRefusal;
import org.alongside.car.Happening;
import org.alongside.car.deployment.CarCommand.Complete;
import org.alongside.car.deployment.CarCommand.EndContact;
import org.alongside.car.deployment.CarCommand.GiveUp;
import org.alongside.car.deployment.CarCommand.ReportAtScene;
import org.alongside.car.deployment.CarCommand.ReportEnRoute;
import org.alongside.car.deployment.CarCommand.ReportStaged;
import org.alongside.car.deployment.CarCommand.Withdraw;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.car.CarEnRoute;
import org.alongside.contracts.car.CarStaged;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.alongside.contracts.car.CarStateChanged;
import org.alongside.contracts.car.CrewWithdrawn;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.eventsourcing.decide.Decision;

/** Where the car is on its job, from setting out to being free again. */
final class Journey {
    private Journey() {}

    static Decision<AdvocateCarEvent> enRoute(Deployment job, ReportEnRoute report) {
        return job.stage() == CarState.EN_ROUTE
                ? accept()
                : accept(new CarEnRoute(job.id(), job.incident(), report.at(), report.expectedAtSceneAt()));
    }

    static Decision<AdvocateCarEvent> staged(Deployment job, ReportStaged report) {
        return job.stage() == CarState.STAGED
                ? accept()
                : accept(new CarStaged(job.id(), job.incident(), report.at(), report.rendezvousPoint()));
    }

    static Decision<AdvocateCarEvent> atScene(Deployment job, ReportAtScene report) {
        return job.stage() == CarState.AT_SCENE
                ? accept()
                : accept(new CarAtScene(job.id(), job.incident(), report.at()));
    }

    /** A talk that went on is over with it; it may start again when the place is safe. */
    static Decision<AdvocateCarEvent> withdrawn(Car car, Deployment job, Withdraw report) {
        var happening = CarFolding.from(car);
        job.victims().forEach((victim, contact) -> {
            var open = contact.open();
            if (open != null) {
                happening.then(Contacts.end(job, open, new EndContact(job.id(), victim, report.talked(), report.at())));
            }
        });
        return happening
                .then(new CrewWithdrawn(job.id(), job.incident(), report.cause(), report.at()))
                .done();
    }

    static Decision<AdvocateCarEvent> givenUp(Car car, Deployment job, GiveUp command) {
        if (!job.runs()) {
            return ended();
        }
        if (job.isWithVictim()) {
            return refuse(CarRefusal.CONTACT_OPEN, "End the contact first, then complete the job.");
        }
        return job.hadContact()
                ? refuse(CarRefusal.CONTACT_MADE, "The victim was reached; complete the job.")
                : freed(car, stoodDown(job, command.reason(), command.at()), command.at());
    }

    static Decision<AdvocateCarEvent> completed(Car car, Deployment job, Complete command) {
        if (!job.runs()) {
            return ended();
        }
        return job.hasOpenContact()
                ? refuse(CarRefusal.CONTACT_OPEN, "End the contact first.")
                : freed(
                        car,
                        new CarDeploymentCompleted(job.id(), job.incident(), job.furthest(), command.at()),
                        command.at());
    }

    private static Decision<AdvocateCarEvent> ended() {
        return refuse(CarRefusal.DEPLOYMENT_ENDED, "The job has ended.");
    }

    static CarDeploymentStoodDown stoodDown(Deployment job, DeferredContactReason reason, Instant at) {
        var facts = job.facts();
        return new CarDeploymentStoodDown(
                job.id(), job.incident(), reason, facts == null ? null : facts.riskLevel(), job.knownVictims(), at);
    }

    /**
     * The job ends; whatever held the car holds it still, and a duty that ran over is over now. What ended within the
     * window may be reported after it, so the window is asked to end again.
     */
    static Decision<AdvocateCarEvent> freed(Car car, AdvocateCarEvent end, Instant at) {
        return freed(CarFolding.from(car), end, at);
    }

    /** The same, after what happened before in this decision. */
    static Decision<AdvocateCarEvent> freed(
            Happening<Car, AdvocateCarEvent> happening, AdvocateCarEvent end, Instant at) {
        var car = happening.state();
        happening.then(end);
        if (happening.state().current() != null) {
            return happening.done();
        }
        if (car.isHeld()) {
            happening.then(new CarStateChanged(CarState.AVAILABLE, car.state(), causeOf(car.state()), at));
        }
        var duty = car.duty();
        if (duty == null || car.state() == CarState.EMERGENCY) {
            return happening.done();
        }
        return at.isBefore(duty.dutyUntil())
                ? happening.done().startTimer(Crewing.WINDOW_ENDS, duty.dutyUntil())
                : Crewing.ends(happening, duty, at).done().cancelTimer(Crewing.OVERRUN_ENDS);
    }

    private static CarStateCause causeOf(CarState held) {
        return switch (held) {
            case EMERGENCY -> CarStateCause.EMERGENCY;
            case COMMITTED_NOT_DEPLOYABLE -> CarStateCause.CREW_INCOMPLETE;
            default -> CarStateCause.CREW_REPORTED;
        };
    }
}
