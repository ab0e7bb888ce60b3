package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;

import org.alongside.car.deployment.CarCommand.Propose;
import org.alongside.car.deployment.CarCommand.Release;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarBriefed;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.decide.Decision;

/** The conversation with dispatch: may the car come, and may it be let go. Saying it again changes nothing. */
final class Proposals {
    private Proposals() {}

    static Decision<AdvocateCarEvent> proposed(Car car, Propose job) {
        if (car.job(job.deployment()).isPresent()) {
            return accept();
        }
        return DeploymentRules.firstBroken(car, job)
                .<Decision<AdvocateCarEvent>>map(code -> accept(refused(job, code)))
                .orElseGet(() -> accepted(car, job));
    }

    private static Decision<AdvocateCarEvent> accepted(Car car, Propose job) {
        var happening = CarFolding.from(car);
        car.currentJob()
                .ifPresent(
                        first -> happening.then(Journey.stoodDown(first, DeferredContactReason.PREEMPTED, job.at())));
        return happening
                .then(new CarDeploymentAccepted(
                        job.deployment(), job.incident(), job.mode(), job.at(), job.expectedFreeAt()))
                .then(new CarBriefed(job.deployment(), job.incident(), job.facts(), job.at()))
                .done();
    }

    private static CarDeploymentRefused refused(Propose job, RefusalCode code) {
        var facts = job.facts();
        return new CarDeploymentRefused(
                job.deployment(), job.incident(), job.mode(), code, facts.riskLevel(), facts.victims(), job.at());
    }

    /**
     * Nobody takes an IDVA away from a victim (rule D16): with her or him, or writing up after, the car stays on the
     * job until its crew completes it. A release that overtook its proposal is remembered.
     */
    static Decision<AdvocateCarEvent> released(Car car, Release release) {
        var known = car.job(release.deployment());
        if (known.isEmpty()) {
            var unseen = Deployment.accepted(
                    release.deployment(), release.incident(), DeploymentMode.SECOND_RESPONSE, release.at());
            return accept(Journey.stoodDown(unseen, release.reason(), release.at()));
        }
        var job = known.get();
        boolean stays = !job.runs() || job.isWithVictim() || job.stage() == CarState.WRITING_UP;
        return stays
                ? accept()
                : Journey.freed(car, Journey.stoodDown(job, release.reason(), release.at()), release.at());
    }
}
