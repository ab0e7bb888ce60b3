package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarToldOfScene;
import org.alongside.contracts.car.SafetyBreachRecorded;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.decide.Decision;

/**
 * Whether the IDVA was where it was safe to be (rules D4, D7 and D8), and was signed on with the car (rule D3). Safety
 * comes from dispatch and may be heard late, so each talk is judged by when it began and what held then, and judged
 * again when an earlier change arrives.
 */
final class SceneWatch {
    private SceneWatch() {}

    static Decision<AdvocateCarEvent> told(Car car, Deployment job, SceneSafety safety) {
        if (job.scene().contains(safety)) {
            return accept();
        }
        var happening = CarFolding.from(car)
                .then(new CarToldOfScene(job.id(), job.incident(), safety.place(), safety.state(), safety.changedAt()));
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
        if (!car.idvas().contains(start.idva())) {
            breaches.add(breach(job, RefusalCode.CREW_INCOMPLETE, start));
        }
        return breaches;
    }

    /** The rule that was broken by leaving the vehicle then, if any was. */
    private static Optional<RefusalCode> unsafe(Deployment job, AdvocateContactStarted start) {
        if (!inPerson(start) || !DeploymentRules.goesToScene(job.mode())) {
            return Optional.empty();
        }
        return switch (job.safetyOf(start.place(), start.idvaWithVictimAt())) {
            case SAFE -> Optional.empty();
            case REVOKED -> Optional.of(RefusalCode.SCENE_SAFETY_REVOKED);
            case UNKNOWN, UNSAFE, CONTROLLED -> Optional.of(RefusalCode.SCENE_NOT_SAFE);
        };
    }

    private static boolean inPerson(AdvocateContactStarted start) {
        return start.channel() == Channel.IN_PERSON;
    }

    private static SafetyBreachRecorded breach(Deployment job, RefusalCode rule, AdvocateContactStarted start) {
        return breach(job, rule, start.getClass(), start.idvaWithVictimAt());
    }

    static SafetyBreachRecorded breach(Deployment job, RefusalCode rule, Class<?> reportedFact, Instant at) {
        return new SafetyBreachRecorded(job.id(), job.incident(), rule, reportedFact.getSimpleName(), at, null);
    }
}
