package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;

import org.alongside.car.deployment.CarCommand.DeclareConflict;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.ConflictOfInterestDeclared;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.decide.Decision;

/**
 * A member of the crew knows a party (rule D10). The car is stood down at once and not sent to that incident again with
 * this member; but nobody is taken away from a victim in mid-conversation: then it is raised, and people decide.
 */
final class Conflicts {
    private Conflicts() {}

    static Decision<AdvocateCarEvent> declared(Car car, Deployment job, DeclareConflict report) {
        if (car.hasConflict(job.incident(), report.member())) {
            return accept();
        }
        var happening = CarFolding.from(car)
                .then(new ConflictOfInterestDeclared(job.id(), job.incident(), report.member(), report.at()));
        if (!job.runs()) {
            return happening.done();
        }
        return job.isWithVictim() || job.hadContact()
                ? happening
                        .then(SceneWatch.breach(
                                job, RefusalCode.CONFLICT_OF_INTEREST, ConflictOfInterestDeclared.class, report.at()))
                        .done()
                : Journey.freed(
                        happening,
                        Journey.stoodDown(job, DeferredContactReason.CONFLICT_OF_INTEREST, report.at()),
                        report.at());
    }
}
