package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.car.deployment.CarCommand.CheckIn;
import org.alongside.car.deployment.CarCommand.CheckInDue;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarCheckInMissed;
import org.alongside.contracts.car.CarCheckedIn;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.eventsourcing.decide.Decision;

/**
 * A crew that is at a scene or with a victim is heard of again before a limit, or somebody is told, and told again until
 * the crew is heard. The same clock as that of any unit at a scene, which dispatch-service keeps; this one is kept where
 * the car's crew reports to.
 */
final class CheckIns {
    /** Watches a crew at a scene. */
    static final String TIMER = "check-in";

    /** As long as for any unit [A]. */
    static final Duration LIMIT = Duration.ofMinutes(20);

    private CheckIns() {}

    /** The decision with the clock as it has to run after it. */
    static Decision<AdvocateCarEvent> wound(Car before, Decision<AdvocateCarEvent> decision) {
        if (!(decision instanceof Decision.Accepted<AdvocateCarEvent> accepted)) {
            return decision;
        }
        var after = before;
        for (var event : accepted.events()) {
            after = CarFolding.after(after, event);
        }
        var limit = limit(after);
        if (limit.isEmpty()) {
            return limit(before).isPresent() ? accepted.cancelTimer(TIMER) : accepted;
        }
        return limit.equals(limit(before)) ? accepted : accepted.startTimer(TIMER, limit.get());
    }

    /** When a crew has to be heard of again, where that is watched. */
    private static Optional<Instant> limit(Car car) {
        return car.currentJob()
                .filter(CheckIns::isThere)
                .flatMap(job -> Optional.ofNullable(car.heardAt()))
                .map(heard -> heard.plus(LIMIT));
    }

    private static boolean isThere(Deployment job) {
        return switch (job.stage()) {
            case AT_SCENE, TRANSPORTING -> true;
            case WITH_VICTIM -> !isOnlyCalled(job);
            default -> false;
        };
    }

    /** A call takes nobody anywhere; who was to ring and went to the door instead is there like who was sent. */
    private static boolean isOnlyCalled(Deployment job) {
        return job.mode() == DeploymentMode.PHONE_FROM_CAR
                && job.openContacts().stream().noneMatch(SceneWatch::inPerson);
    }

    static Decision<AdvocateCarEvent> checkedIn(Car car, CheckIn report) {
        return report.at().equals(car.heardAt()) ? accept() : accept(new CarCheckedIn(report.at()));
    }

    /** A word that came while the clock ran out has moved it already. */
    static Decision<AdvocateCarEvent> ranOut(Car car, CheckInDue due) {
        return limit(car)
                .filter(limit -> !limit.isAfter(due.at()))
                .flatMap(limit -> car.currentJob())
                .<Decision<AdvocateCarEvent>>map(job -> missed(car, job, due.at()))
                .orElseGet(Decision::accept);
    }

    private static Decision<AdvocateCarEvent> missed(Car car, Deployment job, Instant at) {
        var heard = limit(car).orElseThrow().minus(LIMIT);
        return Decision.<AdvocateCarEvent>accept(new CarCheckInMissed(job.id(), job.incident(), heard, at))
                .startTimer(TIMER, at.plus(LIMIT));
    }
}
