package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Instant;
import org.alongside.car.deployment.CarCommand.PauseVideo;
import org.alongside.car.deployment.CarCommand.ReportNoVideo;
import org.alongside.car.deployment.CarCommand.ResumeVideo;
import org.alongside.car.deployment.CarCommand.StartVideo;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.BodyWornVideoNotRunning;
import org.alongside.contracts.car.BodyWornVideoPaused;
import org.alongside.contracts.car.BodyWornVideoResumed;
import org.alongside.contracts.car.BodyWornVideoStarted;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.decide.Decision;

/**
 * What the officers' cameras do. A recording becomes evidence and may have to be disclosed, and what passes between advocate and
 * victim is confidential; so that it was stopped, by whom and why, is kept, and a private talk beside a camera that records, or of
 * which nobody knows, is kept with its breach (rule D13).
 */
final class Video {
    private Video() {}

    static Decision<AdvocateCarEvent> started(Car car, Deployment job, StartVideo report) {
        return records(
                car,
                job,
                report.officer(),
                new BodyWornVideoStarted(job.id(), job.incident(), report.officer(), report.at()),
                report.at());
    }

    static Decision<AdvocateCarEvent> resumed(Car car, Deployment job, ResumeVideo report) {
        return records(
                car,
                job,
                report.officer(),
                new BodyWornVideoResumed(job.id(), job.incident(), report.officer(), report.at()),
                report.at());
    }

    static Decision<AdvocateCarEvent> paused(Deployment job, PauseVideo report) {
        return accept(
                new BodyWornVideoPaused(job.id(), job.incident(), report.officer(), report.reason(), report.at()));
    }

    static Decision<AdvocateCarEvent> notRunning(Deployment job, ReportNoVideo report) {
        return accept(
                new BodyWornVideoNotRunning(job.id(), job.incident(), report.officer(), report.reason(), report.at()));
    }

    /** Whether a talk in person began beside a camera not known to be off. Who is not with the car any more records elsewhere. */
    static boolean mayHearOf(Car car, Deployment job, AdvocateContactStarted start) {
        return car.constables().stream().anyMatch(officer -> mayHear(job, officer, start));
    }

    private static boolean mayHear(Deployment job, StaffId officer, AdvocateContactStarted start) {
        return SceneWatch.inPerson(start) && !job.cameras().areOff(officer, start.idvaWithVictimAt());
    }

    /** A camera that runs now, or ran earlier than it was known here, is held against each talk it was thought to be off for. */
    private static Decision<AdvocateCarEvent> records(
            Car car, Deployment job, StaffId officer, AdvocateCarEvent report, Instant at) {
        var happening = CarFolding.from(car).then(report);
        var after = happening.state().job(job.id()).orElse(job);
        job.victims().values().stream()
                .flatMap(victim -> victim.starts().stream())
                .filter(start -> !mayHear(job, officer, start) && mayHear(after, officer, start))
                .forEach(start -> happening.then(SceneWatch.breach(
                        after, RefusalCode.BWV_PAUSED, AdvocateContactStarted.class, start.idvaWithVictimAt())));
        if (beginsBesideATalk(job, officer, at)) {
            happening.then(SceneWatch.breach(after, RefusalCode.BWV_PAUSED, report.getClass(), at));
        }
        return happening.done();
    }

    private static boolean beginsBesideATalk(Deployment job, StaffId officer, Instant at) {
        return job.cameras().areOff(officer, at)
                && job.openContacts().stream()
                        .anyMatch(talk -> SceneWatch.inPerson(talk)
                                && talk.idvaWithVictimAt().isBefore(at));
    }
}
