package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.CheckVisit;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarToldOfScene;
import org.alongside.contracts.car.SafetyBreachRecorded;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.car.VisitSafetyChecked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.decide.Decision;

/**
 * Whether the IDVA was where it was safe to be (rules D4, D7 and D8), and was signed on with the car (rule D3). Safety
 * comes from dispatch and may be heard late, so each talk is judged by when it began and what held then, and judged
 * again when an earlier change arrives.
 */
final class SceneWatch {
    /** How long a visit's own check holds. An assumption: no source gives a time, and within it he may have come back. */
    static final Duration VISIT_CHECK_HOLDS = Duration.ofHours(4);

    private SceneWatch() {}

    static Decision<AdvocateCarEvent> told(Car car, Deployment job, SceneSafety safety) {
        boolean ofThen = job.mode() == DeploymentMode.FOLLOW_UP_VISIT && safety.state() == SceneState.SAFE;
        return job.scene().contains(safety) || ofThen
                ? accept()
                : heard(
                        car,
                        job,
                        new CarToldOfScene(
                                job.id(), job.incident(), safety.place(), safety.state(), safety.changedAt()));
    }

    /** What a visit's own check found; that the scene was safe in its time makes no visit safe. */
    static Decision<AdvocateCarEvent> visitChecked(Car car, Deployment job, CheckVisit check) {
        if (job.mode() != DeploymentMode.FOLLOW_UP_VISIT) {
            return refuse(CarRefusal.NOT_A_VISIT, "Only a follow-up visit is checked so; a scene is declared safe.");
        }
        if (check.safe() == (check.basis() == null)) {
            return refuse(CarRefusal.SAFE_NEEDS_BASIS, "Say why it is safe, or that it is not.");
        }
        var checked = new VisitSafetyChecked(
                job.id(), job.incident(), check.place(), check.safe(), check.basis(), check.checkedBy(), check.at());
        return job.scene().contains(safetyOf(checked)) ? accept() : heard(car, job, checked);
    }

    /** What a check says of its place. */
    static SceneSafety safetyOf(VisitSafetyChecked checked) {
        return new SceneSafety(
                checked.place(), checked.safe() ? SceneState.SAFE : SceneState.UNSAFE, checked.checkedAt());
    }

    /** Whether this word was too old at that moment to say anything of it. What is not safe stays so until somebody looks. */
    static boolean isTooOld(DeploymentMode mode, SceneSafety word, Instant moment) {
        return mode == DeploymentMode.FOLLOW_UP_VISIT
                && word.state() == SceneState.SAFE
                && moment.isAfter(word.changedAt().plus(VISIT_CHECK_HOLDS));
    }

    private static Decision<AdvocateCarEvent> heard(Car car, Deployment job, AdvocateCarEvent word) {
        var happening = CarFolding.from(car).then(word);
        var after = happening.state().job(job.id()).orElse(job);
        job.victims().values().stream()
                .flatMap(victim -> victim.starts().stream())
                .filter(start -> unsafe(job, start).isEmpty())
                .forEach(start -> unsafe(after, start).ifPresent(rule -> happening.then(breach(after, rule, start))));
        return happening.done();
    }

    static List<AdvocateCarEvent> breaches(Car car, Deployment job, AdvocateContactStarted start) {
        var breaches = new ArrayList<AdvocateCarEvent>();
        var refusedBy = job.refusedBy();
        if (refusedBy != null) {
            breaches.add(breach(job, refusedBy, start));
        }
        unsafe(job, start).ifPresent(rule -> breaches.add(breach(job, rule, start)));
        if (job.id().equals(car.current())) {
            breaches.addAll(ofTheCrew(car, job, start));
        }
        return breaches;
    }

    /** A crew as it is now says nothing of a job that is over. */
    private static List<AdvocateCarEvent> ofTheCrew(Car car, Deployment job, AdvocateContactStarted start) {
        var breaches = new ArrayList<AdvocateCarEvent>();
        if (inPerson(start) && car.idvaIsAlone()) {
            breaches.add(breach(job, RefusalCode.IDVA_ALONE_RISK, start));
        }
        if (Video.mayHearOf(car, job, start)) {
            breaches.add(breach(job, RefusalCode.BWV_PAUSED, start));
        }
        if (!car.idvas().contains(start.idva())) {
            breaches.add(breach(job, RefusalCode.CREW_INCOMPLETE, start));
        }
        return breaches;
    }

    /**
     * The rule that was broken by leaving the vehicle then, if any was. What was asked for as a call or a visit is
     * judged too: the IDVA stands at a door.
     */
    private static Optional<RefusalCode> unsafe(Deployment job, AdvocateContactStarted start) {
        if (!inPerson(start)) {
            return Optional.empty();
        }
        return switch (job.safetyOf(start.place(), start.idvaWithVictimAt())) {
            case SAFE -> Optional.empty();
            case REVOKED -> Optional.of(RefusalCode.SCENE_SAFETY_REVOKED);
            case UNKNOWN, UNSAFE, CONTROLLED -> Optional.of(RefusalCode.SCENE_NOT_SAFE);
        };
    }

    static boolean inPerson(AdvocateContactStarted start) {
        return start.channel() == Channel.IN_PERSON;
    }

    private static SafetyBreachRecorded breach(Deployment job, RefusalCode rule, AdvocateContactStarted start) {
        return breach(job, rule, start.getClass(), start.idvaWithVictimAt());
    }

    static SafetyBreachRecorded breach(Deployment job, RefusalCode rule, Class<?> reportedFact, Instant at) {
        return new SafetyBreachRecorded(job.id(), job.incident(), rule, reportedFact.getSimpleName(), at, null);
    }
}
